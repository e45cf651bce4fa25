const UNITS = ["B", "KB", "MB", "GB"] as const;
const STEP = 1024;

/** A file's length as file managers show it, `2.9 MB`. */
export function size(bytes: number): string {
  let value = bytes;
  let at = 0;
  while (at < UNITS.length - 1 && Math.round(value) >= STEP) {
    value /= STEP;
    at += 1;
  }
  const exact = at === 0 || value >= 100;
  return `${exact ? Math.round(value) : value.toFixed(1)} ${UNITS[at]}`;
}
