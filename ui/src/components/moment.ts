/** A time of the core (RFC 3339) as the clerk's clock shows it, `2026-11-24 15:04`. */
export function moment(rfc3339: string): string {
  const at = new Date(rfc3339);
  if (Number.isNaN(at.getTime())) {
    return rfc3339;
  }
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The day of a time, `2026-11-24`. */
export function day(rfc3339: string): string {
  return moment(rfc3339).slice(0, 10);
}
