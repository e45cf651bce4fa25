/** What of a batch becomes a photo. */

import type { PictureRow } from "../../bindings/PictureRow.ts";

/** Rows of pictures that would take the place of a photo. */
export function replacing(rows: readonly PictureRow[]): number[] {
  return rows.filter(({ state }) => state === "replaces").map(({ row }) => row);
}

/** How many pictures are taken: those of people without a photo, and those that the clerk wants instead of another. */
export function taken(rows: readonly PictureRow[], replace: ReadonlySet<number>): number {
  const isTaken = ({ row, state }: PictureRow) =>
    state === "new" || (state === "replaces" && replace.has(row));
  return rows.filter(isTaken).length;
}

/** With or without one more. */
export function toggled(replace: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(replace);
  if (!next.delete(row)) {
    next.add(row);
  }
  return next;
}
