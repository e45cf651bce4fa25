/** Which rows can be seen. Every row is equally high, so it can be reckoned without measuring one. */

import type { Density } from "../../bindings/Density.ts";

/** In pixels, as they are on the screen. */
export interface Heights {
  readonly row: number;
  readonly heading: number;
}

/** At 100 %. */
export const ROW_PX: Readonly<Record<Density, number>> = { roomy: 44, compact: 32 };
export const HEADING_PX = 38;

/** Rows that are drawn above and below those that can be seen: what a turn of the wheel shows next. */
const MARGIN = 8;

/** Rows to draw, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The rows to draw where `scrolled` pixels of the list lie above a window of this height. */
export function spanAt(
  scrolled: number,
  height: number,
  total: number,
  { row, heading }: Heights,
): Span {
  const first = Math.floor(scrolled / row) - MARGIN;
  const last = Math.ceil((scrolled + height - heading) / row) - 1 + MARGIN;
  const end = Math.max(0, total - 1);
  return { first: Math.min(Math.max(0, first), end), last: Math.max(0, Math.min(last, end)) };
}

/** How far to scroll so that a row can be seen as a whole; as little as possible. */
export function scrolledTo(
  index: number,
  scrolled: number,
  height: number,
  { row, heading }: Heights,
): number {
  const top = index * row;
  const bottom = top + row - (height - heading);
  return scrolled > top ? top : Math.max(scrolled, bottom);
}

/** How many rows PageUp and PageDown go: one of those that could be seen stays. */
export function rowsOfPage(height: number, { row, heading }: Heights): number {
  return Math.max(1, Math.floor((height - heading) / row) - 1);
}
