import type { ExportRecord } from "../../bindings/ExportRecord.ts";

/** How a batch stands, in one word. */
export type Standing = "exported" | "handed-in" | "voided";

/** How a batch stands. */
export function standingOf({ status, handedInAt }: ExportRecord): Standing {
  if (status === "voided") {
    return "voided";
  }
  return handedInAt === null ? "exported" : "handed-in";
}

/** What all batches of a unit come to; voided ones do not count. */
export interface Summary {
  readonly batches: number;
  readonly people: number;
  /** Batches that are not marked as handed in. */
  readonly open: number;
}

/** Sums up. */
export function summary(records: readonly ExportRecord[]): Summary {
  const standing = records.filter((record) => standingOf(record) !== "voided");
  return {
    batches: standing.length,
    people: standing.reduce((sum, { people }) => sum + people, 0),
    open: standing.filter((record) => standingOf(record) === "exported").length,
  };
}
