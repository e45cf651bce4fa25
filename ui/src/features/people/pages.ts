/** Rows are asked for in pages. Two are held at a time, which is more than a window can show. */

/** Rows of a page. */
export const PAGE_ROWS = 200;

export function pageOf(index: number): number {
  return Math.floor(index / PAGE_ROWS);
}

/** The two pages to hold, one with an even number and one with an odd one. */
export interface Pages {
  readonly even: number;
  readonly odd: number;
}

/**
 * The pages for the rows from `first` to `last`. Where one page has them all, the other one is its nearer neighbour: what
 * is scrolled to next is there already.
 */
export function pagesFor(first: number, last: number): Pages {
  const page = pageOf(first);
  const other = pageOf(last) > page || page === 0 || nearsEnd(first, last) ? page + 1 : page - 1;
  return page % 2 === 0 ? { even: page, odd: other } : { even: other, odd: page };
}

function nearsEnd(first: number, last: number): boolean {
  return ((first + last) / 2) % PAGE_ROWS >= PAGE_ROWS / 2;
}
