import { expect, test } from "vitest";
import { seen } from "./seen.ts";

/** Height of a line. */
const LINE = 36;

test("at the top the first lines are there, and some more below", () => {
  expect(seen(0, 10 * LINE, 1000, LINE)).toEqual({ from: 0, to: 22 });
});

test("in the middle there are some more on both sides", () => {
  expect(seen(500 * LINE + 1, 10 * LINE, 1000, LINE)).toEqual({ from: 488, to: 523 });
});

test("at the end there is nothing beyond the last line", () => {
  expect(seen(990 * LINE, 10 * LINE, 1000, LINE)).toEqual({ from: 978, to: 1000 });
});

test("a list that became shorter than where it was scrolled to asks for nothing that is not there", () => {
  expect(seen(500 * LINE, 10 * LINE, 3, LINE)).toEqual({ from: 3, to: 3 });
  expect(seen(0, 10 * LINE, 0, LINE)).toEqual({ from: 0, to: 0 });
});

test("in a larger text size as many pixels hold fewer lines", () => {
  expect(seen(500 * LINE * 2, 10 * LINE, 1000, LINE * 2)).toEqual({ from: 488, to: 517 });
});
