/** Lines that are there beyond those that can be seen, on either side. */
const MORE = 12;

/** The lines that have to be there, as a half-open range; `line`: the height of one. */
export function seen(
  top: number,
  height: number,
  lines: number,
  line: number,
): { readonly from: number; readonly to: number } {
  const from = Math.floor(top / line) - MORE;
  const to = Math.ceil((top + height) / line) + MORE;
  return { from: Math.max(0, Math.min(from, lines)), to: Math.max(0, Math.min(to, lines)) };
}
