import { expect, test } from "vitest";
import type { PictureRow } from "../../bindings/PictureRow.ts";
import type { PictureState } from "../../bindings/PictureState.ts";
import { doubtful, needsReason, replacing, taken, toggled, withAll } from "./choice.ts";

const picture = (row: number, state: PictureState): PictureRow => ({
  row,
  file: `${row}.jpg`,
  state,
  person: null,
  width: 358,
  height: 441,
  asIs: true,
  byFace: false,
  findings: [],
  alike: [],
});

const rows = [
  picture(0, "new"),
  picture(1, "replaces"),
  picture(2, "nobody"),
  picture(3, "replaces"),
  picture(4, "warns"),
  picture(5, "fails"),
];

test("no photo is replaced unless the clerk says so", () => {
  expect(taken(rows, new Set())).toBe(1);
  expect(taken(rows, new Set([3]))).toBe(2);
  expect(taken(rows, new Set(replacing(rows)))).toBe(3);
});

test("a choice is taken back by making it again", () => {
  const once = toggled(new Set(), 1);
  expect([...once]).toEqual([1]);
  expect(toggled(once, 1).size).toBe(0);
});

test("what something speaks against is taken only when it is chosen, and then needs a reason", () => {
  expect(doubtful(rows)).toEqual([4, 5]);
  expect(taken(rows, new Set([4]))).toBe(2);
  expect(needsReason(rows, new Set([1, 3]))).toBe(false);
  expect(needsReason(rows, new Set([1, 5]))).toBe(true);
});

test("all of a kind are chosen and given up without touching the others", () => {
  const all = withAll(new Set([1]), doubtful(rows), true);
  expect([...all].toSorted((one, other) => one - other)).toEqual([1, 4, 5]);
  expect([...withAll(all, doubtful(rows), false)]).toEqual([1]);
});
