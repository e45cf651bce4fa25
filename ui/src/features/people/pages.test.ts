import { expect, test } from "vitest";
import { PAGE_ROWS, pageOf, pagesFor } from "./pages.ts";

test("rows at the border of two pages need both", () => {
  expect(pagesFor(PAGE_ROWS - 1, PAGE_ROWS + 20)).toEqual({ even: 0, odd: 1 });
  expect(pagesFor(2 * PAGE_ROWS - 5, 2 * PAGE_ROWS)).toEqual({ even: 2, odd: 1 });
});

test("within a page its nearer neighbour is held too", () => {
  expect(pagesFor(3 * PAGE_ROWS + 10, 3 * PAGE_ROWS + 30)).toEqual({ even: 2, odd: 3 });
  expect(pagesFor(3 * PAGE_ROWS + 150, 3 * PAGE_ROWS + 170)).toEqual({ even: 4, odd: 3 });
});

test("the first page has no neighbour before it", () => {
  expect(pagesFor(0, 15)).toEqual({ even: 0, odd: 1 });
});

test("every row of a window is on one of its two pages", () => {
  for (let first = 0; first < 5 * PAGE_ROWS; first += 7) {
    for (const rows of [1, 12, 40, PAGE_ROWS]) {
      const { even, odd } = pagesFor(first, first + rows - 1);
      expect([even % 2, odd % 2]).toEqual([0, 1]);
      for (let index = first; index < first + rows; index += 1) {
        expect([even, odd]).toContain(pageOf(index));
      }
    }
  }
});
