import type { Column } from "../../bindings/Column.ts";

/** The columns of people's data, left to right; before them stands 选择. */
export const COLUMNS = [
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

export type ShownColumn = (typeof COLUMNS)[number];
