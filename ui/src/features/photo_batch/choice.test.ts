import { expect, test } from "vitest";
import type { PictureRow } from "../../bindings/PictureRow.ts";
import type { PictureState } from "../../bindings/PictureState.ts";
import { replacing, taken, toggled } from "./choice.ts";

const picture = (row: number, state: PictureState): PictureRow => ({
  row,
  file: `${row}.jpg`,
  state,
  person: null,
  width: 358,
  height: 441,
  asIs: true,
  cropped: false,
});

const rows = [
  picture(0, "new"),
  picture(1, "replaces"),
  picture(2, "nobody"),
  picture(3, "replaces"),
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
