import { expect, test } from "vitest";
import type { TableRow } from "../../bindings/TableRow.ts";
import type { TableRowState } from "../../bindings/TableRowState.ts";
import { NOTHING, taken, tickable } from "./choice.ts";

const row = (place: number, state: TableRowState, ...before: (string | null)[]): TableRow => ({
  row: place,
  line: place + 2,
  state,
  given: "",
  person: null,
  changes: before.map((was) => ({ field: "department", before: was, after: "新" })),
});

const rows = [
  row(0, "new", null),
  row(1, "replaces", "旧"),
  row(2, "replaces", "旧", null),
  row(3, "by-name", null),
  row(4, "by-name", "旧"),
  row(5, "locked", "旧"),
  row(6, "nobody"),
];

test("what is empty is filled, and nothing else unless the clerk says so", () => {
  expect(taken(rows, NOTHING)).toBe(2);
  expect(taken(rows, { ...NOTHING, replace: new Set([1]) })).toBe(3);
});

test("a person found by name is changed only once that is confirmed, and replaced only once that is wanted too", () => {
  expect(taken(rows, { ...NOTHING, confirmed: new Set([3, 4]) })).toBe(3);
  expect(taken(rows, { replace: new Set([4]), confirmed: new Set([3, 4]) })).toBe(4);
});

test("each tick is offered where it means something", () => {
  expect(tickable(rows, "replace")).toEqual([1, 2, 4]);
  expect(tickable(rows, "confirmed")).toEqual([3, 4]);
});
