/** A time of the core (RFC 3339) as the clerk's clock shows it, `2026-11-24 15:04`. */
export function moment(rfc3339: string): string {
  const at = new Date(rfc3339);
  if (Number.isNaN(at.getTime())) {
    return rfc3339;
  }
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Two times that are compared: to the minute, or to the second where the minute does not tell them apart. */
export function moments(one: string, other: string): readonly [string, string] {
  const both = [moment(one), moment(other)] as const;
  return both[0] === both[1] ? [toTheSecond(one), toTheSecond(other)] : both;
}

function toTheSecond(rfc3339: string): string {
  const at = new Date(rfc3339);
  return Number.isNaN(at.getTime()) ? rfc3339 : `${moment(rfc3339)}:${two(at.getSeconds())}`;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The day of a time, `2026-11-24`. */
export function day(rfc3339: string): string {
  return moment(rfc3339).slice(0, 10);
}
