/**
 * Scrolling through more than a browser can hold: no element may be higher than about 33 million pixels, and 100,000 sheets are 114 million.
 * The roll of sheets then lies behind a shorter one that really scrolls. At both ends one pixel is one pixel, in between
 * one stands for several; whoever scrolls by less than a jump moves by single pixels in any case (`view.ts`).
 */

/** The most that is really scrolled. */
const MOST_PX = 8_000_000;
/** Where one pixel is one pixel. */
const EDGE_PX = 200_000;

/** So much, seen through a window of this height. */
export interface Roll {
  readonly length: number;
  readonly height: number;
}

/** Height of what really scrolls. */
export function scrolledLength({ length }: Roll): number {
  return Math.min(length, MOST_PX);
}

/** What lies above the window at most. */
export function mostOffset({ length, height }: Roll): number {
  return Math.max(0, length - height);
}

/** What lies above the window where so much has really been scrolled. */
export function offsetAt(scrolled: number, roll: Roll): number {
  const { end, most, steepness } = measures(roll);
  if (scrolled <= EDGE_PX || steepness === 1) {
    return scrolled;
  }
  return scrolled >= end - EDGE_PX
    ? most - (end - scrolled)
    : EDGE_PX + (scrolled - EDGE_PX) * steepness;
}

/** The reverse. */
export function scrolledAt(offset: number, roll: Roll): number {
  const { end, most, steepness } = measures(roll);
  if (offset <= EDGE_PX || steepness === 1) {
    return offset;
  }
  return offset >= most - EDGE_PX
    ? end - (most - offset)
    : EDGE_PX + (offset - EDGE_PX) / steepness;
}

function measures(roll: Roll) {
  const most = mostOffset(roll);
  const end = Math.max(0, scrolledLength(roll) - roll.height);
  return { most, end, steepness: most === end ? 1 : (most - 2 * EDGE_PX) / (end - 2 * EDGE_PX) };
}
