/** Places of a resident identity number: region 6, birth date 8 (6 in the old one), sequence and check digit the rest. */
const STARTS: Readonly<Record<number, readonly number[]>> = { 18: [0, 6, 14], 15: [0, 6, 12] };

/** A part of a number. */
export interface Group {
  /** Place of its first character, from 0. */
  readonly from: number;
  readonly text: string;
}

/** An ID number in the groups in which it is read out; what is no resident identity number stays in one. */
export function groupsOf(number: string): readonly Group[] {
  const starts = /^[0-9]+[0-9X]$/i.test(number) ? (STARTS[number.length] ?? [0]) : [0];
  return starts.map((from, place) => ({ from, text: number.slice(from, starts[place + 1]) }));
}
