import { expect, test } from "vitest";
import {
  HEADING_PX,
  type Heights,
  ROW_PX as ROWS_PX,
  rowsOfPage,
  scrolledTo,
  spanAt,
} from "./window.ts";

const ROW_PX = ROWS_PX.roomy;
const HEIGHTS: Heights = { row: ROW_PX, heading: HEADING_PX };
const TEN_ROWS = HEADING_PX + 10 * ROW_PX;

test("at the top the first rows are drawn, and some below", () => {
  expect(spanAt(0, TEN_ROWS, 100_000, HEIGHTS)).toEqual({ first: 0, last: 17 });
});

test("everything that can be seen is drawn, wherever the list stands", () => {
  for (const scrolled of [0, 1, 43, 44, 45, 12_345, 4_399_000]) {
    const { first, last } = spanAt(scrolled, TEN_ROWS, 100_000, HEIGHTS);
    expect(first * ROW_PX).toBeLessThanOrEqual(scrolled);
    const end = Math.min(100_000 * ROW_PX, scrolled + 10 * ROW_PX);
    expect((last + 1) * ROW_PX).toBeGreaterThanOrEqual(end);
    expect(last - first).toBeLessThan(30);
  }
});

test("a list that has become shorter still gives rows that exist", () => {
  expect(spanAt(4_000_000, TEN_ROWS, 3, HEIGHTS)).toEqual({ first: 2, last: 2 });
  expect(spanAt(0, TEN_ROWS, 0, HEIGHTS)).toEqual({ first: 0, last: 0 });
});

test("a row that can be seen moves nothing", () => {
  expect(scrolledTo(5, 2 * ROW_PX, TEN_ROWS, HEIGHTS)).toBe(2 * ROW_PX);
});

test("a row above comes to the top, a row below to the bottom", () => {
  expect(scrolledTo(3, 20 * ROW_PX, TEN_ROWS, HEIGHTS)).toBe(3 * ROW_PX);
  expect(scrolledTo(30, 20 * ROW_PX, TEN_ROWS, HEIGHTS)).toBe(21 * ROW_PX);
});

test("a page is one row less than can be seen, and never none", () => {
  expect(rowsOfPage(TEN_ROWS, HEIGHTS)).toBe(9);
  expect(rowsOfPage(10, HEIGHTS)).toBe(1);
});
