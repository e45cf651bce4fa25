/** What the clerk may do with people from the list. */

import type { PersonRow } from "../../bindings/PersonRow.ts";
import type { PersonState } from "../../bindings/PersonState.ts";

/** In the order of the menu; `null` is a line between groups. */
export const ACTIONS = [
  "open",
  "print",
  null,
  "forms-back",
  "forms-not-back",
  "confirm",
  "withdraw",
  "reopen",
  null,
  "defer",
  "resume",
  "correct",
  "corrected",
  "remove",
  "restore",
  null,
  "department",
  "copy",
] as const;

export type Action = Exclude<(typeof ACTIONS)[number], null>;

/** Neither exported nor removed. */
const isOpen = ({ state }: PersonRow) =>
  state !== "exported" && state !== "changed-after-export" && state !== "removed";

/** Where 数据确认 is the next thing, or tells what is still missing. */
const ON_THE_WAY: ReadonlySet<PersonState> = new Set<PersonState>([
  "no-photo",
  "to-print",
  "printed",
  "reprint",
  "number-open",
  "ready",
]);

const APPLIES: Record<Action, (row: PersonRow) => boolean> = {
  open: () => true,
  print: (row) => isOpen(row) && row.photo !== null,
  "forms-back": (row) => isOpen(row) && !row.formBack,
  "forms-not-back": (row) => isOpen(row) && row.formBack && !row.confirmed,
  confirm: ({ state }) => ON_THE_WAY.has(state),
  withdraw: (row) => isOpen(row) && row.confirmed,
  reopen: ({ state }) => state === "changed-after-export",
  defer: (row) => isOpen(row) && row.state !== "deferred",
  resume: ({ state }) => state === "deferred",
  correct: (row) => isOpen(row) && row.state !== "correction" && row.state !== "deferred",
  corrected: ({ state }) => state === "correction",
  remove: isOpen,
  restore: ({ state }) => state === "removed",
  department: isOpen,
  copy: () => true,
};

/**
 * The menu for these people: what applies to one of them at least, the core passes over the others. `null`: they are too many to know
 * them all, and everything may apply.
 */
export function actionsFor(rows: readonly PersonRow[] | null): (Action | null)[] {
  const apply = ACTIONS.filter(
    (action) => action === null || rows === null || rows.some((row) => APPLIES[action](row)),
  );
  // No line at an end, and no two of them together.
  return apply.filter(
    (action, place) =>
      action !== null || (place > 0 && place < apply.length - 1 && apply[place - 1] !== null),
  );
}
