/** Rows that are there beyond those that can be seen, on either side. */
const MORE = 4;

/** The rows of a long list that have to be there, as a half-open range; `row`: the height of one, in pixels. */
export function inSight(
  top: number,
  height: number,
  row: number,
  rows: number,
): { readonly from: number; readonly to: number } {
  const from = Math.floor(top / row) - MORE;
  const to = Math.ceil((top + height) / row) + MORE;
  return { from: Math.max(0, Math.min(from, rows)), to: Math.max(0, Math.min(to, rows)) };
}
