import type { JournalFaultKind } from "../../bindings/JournalFaultKind.ts";

/** How much of the record a fault touches: what comes from its entry on, what came unguarded before it, or no telling which. */
export type Reach = "from" | "unguarded" | "somewhere";

export function reach(kind: JournalFaultKind): Reach {
  switch (kind) {
    case "guard-gone":
      return "unguarded";
    case "misnumbered":
    case "anchor-changed":
      return "somewhere";
    case "missing":
    case "not-begun":
    case "changed":
    case "unlinked":
    case "particulars-changed":
    case "cut-off":
    case "rewritten":
    case "rewritten-since-backup":
      return "from";
  }
}
