/** 批量处理: what is done for many people at once. */

import type { Overlay } from "../../app/overlay.tsx";

const KINDS = ["photo-batch", "table-import", "photo-notice"] as const;

type Words = Readonly<Record<"batch" | "photoBatch" | "tableImport" | "photoNotice", string>>;

/** The lines of the menu. */
export function batchItems(t: Words) {
  const words = {
    "photo-batch": t.photoBatch,
    "table-import": t.tableImport,
    "photo-notice": t.photoNotice,
  };
  return KINDS.map((kind) => ({
    key: kind,
    label: <span data-testid={`menu-${kind}`}>{words[kind]}</span>,
  }));
}

/** The line of a right-click menu that holds them. */
export function batchItem(t: Words) {
  return {
    key: "batch",
    label: <span data-testid="menu-batch">{t.batch}</span>,
    children: batchItems(t),
  };
}

/**
 * Opens what a line of the menu stands for; other lines are none of its business. The imports are for the whole unit; a notice is for
 * those `persons` of it who have no photo, or for everyone.
 */
export function openBatch(
  key: string,
  persons: readonly number[] | null,
  open: (overlay: Overlay) => void,
): void {
  const kind = KINDS.find((one) => one === key);
  if (kind === "photo-notice") {
    open({ kind, persons });
  } else if (kind === "photo-batch") {
    open({ kind, dropped: null });
  } else if (kind !== undefined) {
    open({ kind });
  }
}
