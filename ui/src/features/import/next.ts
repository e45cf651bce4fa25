import type { ImportSummary } from "../../bindings/ImportSummary.ts";
import type { Step } from "../../bindings/Step.ts";
import { onlyChanged, type Way } from "../steps/steps.ts";

/** What the clerk does best after an import. */
export type Next = "changed-after-export" | "confirm-again" | "nothing-new" | Step | "all-done";

/** The most pressing one: what may already lie at the office first, then the step that is the next one of the unit's way. */
export function nextOf(summary: ImportSummary, way: Way): Next {
  if (summary.changedAfterExport > 0) {
    return "changed-after-export";
  }
  if (summary.confirmationsTakenBack > 0) {
    return "confirm-again";
  }
  if (summary.added === 0 && summary.updated === 0) {
    return "nothing-new";
  }
  if (way.next === "hand-in" && onlyChanged(way)) {
    return "changed-after-export";
  }
  return way.next ?? "all-done";
}
