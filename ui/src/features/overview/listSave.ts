/** What is asked for when list and progress are written as a workbook. */

import type { Column } from "../../bindings/Column.ts";
import type { ListSave } from "../../bindings/ListSave.ts";
import type { PersonState } from "../../bindings/PersonState.ts";
import type { Language } from "../../i18n/language.tsx";

/** Everything that the list can show of a person, left to right. */
export const BOOK_COLUMNS = [
  "personal-no",
  "name",
  "sex",
  "ethnic",
  "birth-date",
  "id-type",
  "id-number",
  "mobile",
  "department",
  "staff-no",
  "remark",
  "photo",
  "state",
  "confirmed",
] as const satisfies readonly Column[];

type BookColumn = (typeof BOOK_COLUMNS)[number];

/** Everyone of a unit, in the words of the window. */
export function listSave({
  unit,
  masked,
  folder,
  language,
  t,
  column,
  state,
}: {
  unit: number;
  masked: boolean;
  /** Id of the folder. */
  folder: string;
  language: Language;
  t: {
    readonly noDepartment: string;
    readonly book: Omit<ListSave["words"], "english" | "noDepartment" | "headings" | "states">;
  };
  column: Readonly<Record<BookColumn, string>>;
  state: Readonly<Record<PersonState, string>>;
}): ListSave {
  return {
    query: { unit, chip: "everyone", search: "", sort: null },
    masked,
    folder,
    columns: [...BOOK_COLUMNS],
    words: {
      ...t.book,
      english: language === "en",
      noDepartment: t.noDepartment,
      headings: BOOK_COLUMNS.map((one) => column[one]),
      states: state,
    },
  };
}
