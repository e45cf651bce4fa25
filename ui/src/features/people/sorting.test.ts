import { expect, test } from "vitest";
import { ariaSort, nextSort } from "./sorting.ts";

test("a heading goes from smallest first to largest first to the order of the list", () => {
  const once = nextSort(null, "name");
  expect(once).toEqual({ column: "name", descending: false });
  const twice = nextSort(once, "name");
  expect(twice).toEqual({ column: "name", descending: true });
  expect(nextSort(twice, "name")).toBeNull();
});

test("another heading begins anew", () => {
  expect(nextSort({ column: "name", descending: true }, "sex")).toEqual({
    column: "sex",
    descending: false,
  });
});

test("only the sorted column says so", () => {
  const sort = { column: "name", descending: true } as const;
  expect(ariaSort(sort, "name")).toBe("descending");
  expect(ariaSort(sort, "sex")).toBeUndefined();
  expect(ariaSort(null, "name")).toBeUndefined();
});
