/** Counts as both languages write them: thousands set apart by commas. */

const FORMAT = new Intl.NumberFormat("en-US");

/** `12,345`. */
export function grouped(count: number): string {
  return FORMAT.format(count);
}

/** `12,345 人`. */
export function ren(count: number): string {
  return `${grouped(count)} 人`;
}

/** `1 person`, `12,345 people`. */
export function persons(count: number): string {
  return count === 1 ? "1 person" : `${grouped(count)} people`;
}
