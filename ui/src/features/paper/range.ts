/** Which sheets are meant. */

import type { SheetRange } from "../../bindings/SheetRange.ts";

export type RangeKind = "all" | "current" | "typed";

/** What stands between two numbers, whichever hyphen the input method gives. */
const UNTIL = /^(\d+)(?:[-‐-―~～−－至到](\d+))?$/;

/** `7` or `1-50`, in whatever digits, as sheets counted from 0; `null` where it is neither, or not in the document. */
export function readRange(typed: string, sheets: number): SheetRange | null {
  const found = UNTIL.exec(typed.normalize("NFKC").replaceAll(/\s/g, ""));
  const from = Number(found?.[1] ?? Number.NaN);
  const to = Number(found?.[2] ?? from);
  return from >= 1 && from <= to && to <= sheets ? { from: from - 1, to } : null;
}

/** The sheets of a choice. */
export function rangeOf(
  kind: RangeKind,
  { typed, current, sheets }: { typed: string; current: number; sheets: number },
): SheetRange | null {
  switch (kind) {
    case "all":
      return sheets === 0 ? null : { from: 0, to: sheets };
    case "current":
      return current < sheets ? { from: current, to: current + 1 } : null;
    case "typed":
      return readRange(typed, sheets);
  }
}

export function sheetsIn({ from, to }: SheetRange): number {
  return to - from;
}
