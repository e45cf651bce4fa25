/** What of a table is taken. */

import type { TableRow } from "../../bindings/TableRow.ts";

/** What the clerk has ticked. */
export interface Ticked {
  /** Rows whose other values are replaced. */
  readonly replace: ReadonlySet<number>;
  /** Rows found by the name alone that are the person's. */
  readonly confirmed: ReadonlySet<number>;
}

export const NOTHING: Ticked = { replace: new Set(), confirmed: new Set() };

/** Rows that a tick of this kind is for. */
export function tickable(rows: readonly TableRow[], kind: keyof Ticked): number[] {
  const applies = kind === "replace" ? replaces : isByName;
  return rows.filter(applies).map(({ row }) => row);
}

/** Whether it would take the place of something else, and may. */
export function replaces(row: TableRow): boolean {
  return (row.state === "replaces" || isByName(row)) && row.changes.some(isOther);
}

export function isByName({ state }: TableRow): boolean {
  return state === "by-name";
}

/** How many rows change something. */
export function taken(rows: readonly TableRow[], ticked: Ticked): number {
  return rows.filter((row) => isTaken(row, ticked)).length;
}

function isTaken(row: TableRow, { replace, confirmed }: Ticked): boolean {
  const wanted =
    row.state === "new" || row.state === "replaces" || (isByName(row) && confirmed.has(row.row));
  return wanted && (replace.has(row.row) || row.changes.some((change) => !isOther(change)));
}

function isOther({ before }: { readonly before: string | null }): boolean {
  return before !== null;
}
