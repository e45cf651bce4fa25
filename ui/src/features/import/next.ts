import type { ImportSummary } from "../../bindings/ImportSummary.ts";

/** What the clerk does best after an import. */
export type Next =
  | "changed-after-export"
  | "confirm-again"
  | "photos"
  | "numbers"
  | "accounts"
  | "look"
  | "nothing-new";

/** The most pressing one: what may already lie at the office first, then in the order of the work. */
export function nextOf(summary: ImportSummary): Next {
  if (summary.changedAfterExport > 0) {
    return "changed-after-export";
  }
  if (summary.confirmationsTakenBack > 0) {
    return "confirm-again";
  }
  if (summary.added === 0 && summary.updated === 0) {
    return "nothing-new";
  }
  if (summary.withoutPhoto > 0) {
    return "photos";
  }
  if (summary.blue > 0) {
    return "numbers";
  }
  return summary.red > 0 ? "accounts" : "look";
}
