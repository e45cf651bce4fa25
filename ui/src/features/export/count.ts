/** A number of sheets as typed, in whatever digits; `null` where it is none. */
export function readCount(typed: string): number | null {
  const digits = typed.normalize("NFKC").replaceAll(/[\s,]/g, "");
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** Whether the clerk has counted something else than there are people; what is no number is something else as well. */
export function countDiffers(counted: string, people: number): boolean {
  return counted.trim() !== "" && readCount(counted) !== people;
}
