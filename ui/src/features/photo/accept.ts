/** Whether a picture may become the photo, and what that takes. */

import type { MeasureName } from "../../bindings/MeasureName.ts";
import type { PhotoCandidate } from "../../bindings/PhotoCandidate.ts";

/** Whose failing no reason outweighs. */
const NEVER: ReadonlySet<MeasureName> = new Set<MeasureName>(["pixel-size", "file-size"]);

/** How a candidate stands. */
export interface Standing {
  readonly fails: number;
  readonly warnings: number;
  readonly good: number;
  readonly unknown: number;
  /** The first failure that no reason outweighs. */
  readonly never: MeasureName | null;
  /** The clerk has to say why it is taken. */
  readonly needsReason: boolean;
}

export function standingOf({
  measures,
  alike,
}: Pick<PhotoCandidate, "measures" | "alike">): Standing {
  const count = (verdict: string) => measures.filter((one) => one.verdict === verdict).length;
  const [fails, warnings] = [count("fails"), count("warning")];
  const never = measures.find(({ measure, verdict }) => verdict === "fails" && NEVER.has(measure));
  return {
    fails,
    warnings,
    good: count("good"),
    unknown: count("unknown"),
    never: never?.measure ?? null,
    needsReason: fails + warnings + alike.length > 0,
  };
}

/** Whether it may be taken with what the clerk has written. */
export function mayAccept({ never, needsReason }: Standing, reason: string): boolean {
  return never === null && (!needsReason || reason.trim() !== "");
}

/** What goes into the record: nothing where no reason was needed. */
export function reasonFor({ needsReason }: Standing, reason: string): string | null {
  return needsReason ? reason.trim() : null;
}
