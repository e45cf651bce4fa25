/** What of a batch becomes a photo. */

import type { PictureRow } from "../../bindings/PictureRow.ts";
import type { PictureState } from "../../bindings/PictureState.ts";

/** Files that show nothing. */
const WITHOUT_PICTURE: ReadonlySet<PictureState> = new Set<PictureState>([
  "not-a-picture",
  "broken",
  "too-small",
  "too-large",
  "cannot-fit",
  "unreadable",
]);

/** Whether there is a picture to be seen. */
export function showsPicture({ state }: PictureRow): boolean {
  return !WITHOUT_PICTURE.has(state);
}

/** Rows of pictures that would take the place of a photo. */
export function replacing(rows: readonly PictureRow[]): number[] {
  return rows.filter(({ state }) => state === "replaces").map(({ row }) => row);
}

/** Rows of pictures that something speaks against: the clerk may take them and says why. */
export function doubtful(rows: readonly PictureRow[]): number[] {
  return rows.filter(isDoubtful).map(({ row }) => row);
}

/** How many pictures are taken: those that nothing speaks against, and those that the clerk wants nevertheless. */
export function taken(rows: readonly PictureRow[], chosen: ReadonlySet<number>): number {
  const isTaken = (picture: PictureRow) =>
    picture.state === "new" || (isChoosable(picture) && chosen.has(picture.row));
  return rows.filter(isTaken).length;
}

/** Whether the clerk has to say why. */
export function needsReason(rows: readonly PictureRow[], chosen: ReadonlySet<number>): boolean {
  return doubtful(rows).some((row) => chosen.has(row));
}

/** Whether the clerk decides about a picture. */
export function isChoosable(picture: PictureRow): boolean {
  return picture.state === "replaces" || isDoubtful(picture);
}

/** Whether something speaks against a picture. */
export function isDoubtful({ state }: PictureRow): boolean {
  return state === "warns" || state === "fails";
}

/** With or without one more. */
export function toggled(chosen: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(chosen);
  if (!next.delete(row)) {
    next.add(row);
  }
  return next;
}

/** With all of these, or without any of them. */
export function withAll(
  chosen: ReadonlySet<number>,
  rows: readonly number[],
  wanted: boolean,
): ReadonlySet<number> {
  const next = new Set(chosen);
  for (const row of rows) {
    if (wanted) {
      next.add(row);
    } else {
      next.delete(row);
    }
  }
  return next;
}
