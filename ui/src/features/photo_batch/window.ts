/** Height of a row in pixels; the stylesheet has the same. */
export const ROW_PX = 68;

/** Rows that are there beyond those that can be seen, on either side. */
const MORE = 4;

/** The rows that have to be there, as a half-open range. */
export function seen(
  top: number,
  height: number,
  rows: number,
): { readonly from: number; readonly to: number } {
  const from = Math.floor(top / ROW_PX) - MORE;
  const to = Math.ceil((top + height) / ROW_PX) + MORE;
  return { from: Math.max(0, Math.min(from, rows)), to: Math.max(0, Math.min(to, rows)) };
}
