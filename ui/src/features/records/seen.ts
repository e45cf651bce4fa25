/** Height of one line in pixels; the stylesheet has the same. */
export const LINE = 36;

/** Lines that are there beyond those that can be seen, on either side. */
const MORE = 12;

/** The lines that have to be there, as a half-open range. */
export function seen(
  top: number,
  height: number,
  lines: number,
): { readonly from: number; readonly to: number } {
  const from = Math.floor(top / LINE) - MORE;
  const to = Math.ceil((top + height) / LINE) + MORE;
  return { from: Math.max(0, Math.min(from, lines)), to: Math.max(0, Math.min(to, lines)) };
}
