import { expect, test } from "vitest";
import { rangeOf, readRange } from "./range.ts";

test.each(["1-50", "1–50", " 1 - 50 ", "1~50", "1～50", "１－５０", "1至50", "1到50", "1—50"])(
  "%s is the first fifty sheets",
  (typed) => {
    expect(readRange(typed, 100)).toEqual({ from: 0, to: 50 });
  },
);

test("a single number is one sheet", () => {
  expect(readRange("７", 7)).toEqual({ from: 6, to: 7 });
});

test.each(["", "0", "0-3", "5-4", "1-101", "101", "a", "1-", "-3", "1-2-3", "1,3", "1.5"])(
  "%s is none of a document of 100",
  (typed) => {
    expect(readRange(typed, 100)).toBeNull();
  },
);

test("the current sheet and all of them are ranges too, where there are any", () => {
  const document = { typed: "2-3", current: 4, sheets: 9 };
  expect(rangeOf("all", document)).toEqual({ from: 0, to: 9 });
  expect(rangeOf("current", document)).toEqual({ from: 4, to: 5 });
  expect(rangeOf("typed", document)).toEqual({ from: 1, to: 3 });
  expect(rangeOf("all", { ...document, sheets: 0 })).toBeNull();
  expect(rangeOf("current", { ...document, sheets: 0 })).toBeNull();
});
