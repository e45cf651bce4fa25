import type { Column } from "../../bindings/Column.ts";
import type { Settings } from "../../bindings/Settings.ts";
import type { Language } from "../../i18n/language.tsx";
import { rem } from "../../app/textSize.tsx";

/** Every column of people's data, left to right; before them stands 选择. */
export const COLUMNS = [
  "personal-no",
  "name",
  "sex",
  "ethnic",
  "birth-date",
  "id-type",
  "department",
  "staff-no",
  "remark",
  "id-number",
  "mobile",
  "photo",
  "state",
  "confirmed",
] as const satisfies readonly Column[];

export type ShownColumn = (typeof COLUMNS)[number];

/** The unit's own data. */
export const OWN: readonly ShownColumn[] = ["department", "staff-no", "remark"];

/** What says little about whose turn it is. */
const LITTLE: ReadonlySet<ShownColumn> = new Set(["sex", "ethnic", "birth-date", "id-type"]);

/** What is shown where nothing has been chosen. */
export const USUAL: readonly ShownColumn[] = COLUMNS.filter((column) => !OWN.includes(column));

/** As an earlier program showed the unit's own data: in the place of what says little. */
const FORMER_OWN: readonly ShownColumn[] = COLUMNS.filter((column) => !LITTLE.has(column));

/** Nobody is known without it. */
export const ALWAYS: ShownColumn = "name";

/** The columns of the list as the clerk has chosen them, in their order. */
export function columnsOf({
  columns,
  ownColumns,
}: Pick<Settings, "columns" | "ownColumns">): readonly ShownColumn[] {
  const chosen = COLUMNS.filter((column) => columns.includes(column));
  if (chosen.length === 0) {
    return ownColumns ? FORMER_OWN : USUAL;
  }
  return inOrder([...chosen, ALWAYS]);
}

/** What is kept of a choice; nothing of the usual one, so that it follows the program. */
export function kept(columns: readonly ShownColumn[]): Pick<Settings, "columns" | "ownColumns"> {
  const shown = inOrder([...columns, ALWAYS]);
  return { columns: isSame(shown, USUAL) ? [] : [...shown], ownColumns: false };
}

/** With some columns, or without them. */
export function toggled(
  columns: readonly ShownColumn[],
  some: readonly ShownColumn[],
  shown: boolean,
): readonly ShownColumn[] {
  return shown
    ? inOrder([...columns, ...some])
    : columns.filter((column) => column === ALWAYS || !some.includes(column));
}

function inOrder(columns: readonly ShownColumn[]): readonly ShownColumn[] {
  return COLUMNS.filter((column) => columns.includes(column));
}

function isSame(one: readonly ShownColumn[], other: readonly ShownColumn[]): boolean {
  return one.length === other.length && one.every((column, place) => column === other[place]);
}

/** 选择. */
const TICK_PX = 44;

/** Of every column: the least width in pixels, and its share of what is left. English words are longer. */
const WIDTHS: Readonly<Record<Language, Readonly<Record<ShownColumn, readonly [number, number]>>>> =
  {
    zh: {
      "personal-no": [100, 100],
      name: [96, 140],
      sex: [56, 50],
      ethnic: [70, 78],
      "birth-date": [94, 96],
      "id-type": [88, 104],
      department: [104, 116],
      "staff-no": [80, 84],
      remark: [124, 128],
      "id-number": [172, 172],
      mobile: [106, 110],
      photo: [56, 0],
      state: [124, 150],
      confirmed: [80, 0],
    },
    en: {
      "personal-no": [92, 92],
      name: [96, 140],
      sex: [60, 60],
      ethnic: [78, 80],
      "birth-date": [92, 92],
      "id-type": [86, 144],
      department: [114, 140],
      "staff-no": [86, 100],
      remark: [122, 156],
      "id-number": [172, 172],
      mobile: [104, 104],
      photo: [56, 0],
      state: [132, 154],
      confirmed: [88, 88],
    },
  };

/** The list's `grid-template-columns`, 选择 first. */
export function templateOf(columns: readonly ShownColumn[], language: Language): string {
  const widths = columns.map((column) => {
    const [least, share] = WIDTHS[language][column];
    return share === 0 ? rem(least) : `minmax(${rem(least)}, ${share}fr)`;
  });
  return [rem(TICK_PX), ...widths].join(" ");
}

/** The least width of all of them, in pixels at 100 %. */
export function leastWidth(columns: readonly ShownColumn[], language: Language): number {
  return columns.reduce((sum, column) => sum + WIDTHS[language][column][0], TICK_PX);
}
