import type { Column } from "../../bindings/Column.ts";

/** The columns of people's data, left to right; before them stands 选择. */
const COLUMNS = [
  "personal-no",
  "name",
  "sex",
  "ethnic",
  "birth-date",
  "id-type",
  "id-number",
  "mobile",
  "photo",
  "state",
  "confirmed",
] as const satisfies readonly Column[];

/** The same with the unit's own data in the place of four that say little about whose turn it is. They need no more room. */
const WITH_OWN_DATA = [
  "personal-no",
  "name",
  "department",
  "staff-no",
  "remark",
  "id-number",
  "mobile",
  "photo",
  "state",
  "confirmed",
] as const satisfies readonly Column[];

export type ShownColumn = (typeof COLUMNS)[number] | (typeof WITH_OWN_DATA)[number];

/** The columns of the list, with or without the unit's own data. */
export function columnsOf(own: boolean): readonly ShownColumn[] {
  return own ? WITH_OWN_DATA : COLUMNS;
}
