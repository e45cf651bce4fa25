import { expect, test } from "vitest";
import {
  ALWAYS,
  COLUMNS,
  columnsOf,
  kept,
  leastWidth,
  OWN,
  templateOf,
  toggled,
  USUAL,
} from "./columns.ts";

test("without a choice the usual columns are shown, without the unit's own data", () => {
  expect(columnsOf({ columns: [], ownColumns: false })).toEqual(USUAL);
  expect(USUAL).not.toContain("department");
});

test("whoever had the unit's own data in the list still has them", () => {
  expect(columnsOf({ columns: [], ownColumns: true })).toEqual(expect.arrayContaining([...OWN]));
});

test("columns stand in their order, however they were chosen, and nobody is without a name", () => {
  const shown = columnsOf({ columns: ["state", "remark", "personal-no"], ownColumns: false });
  expect(shown).toEqual(["personal-no", ALWAYS, "remark", "state"]);
});

test("the name cannot be hidden", () => {
  expect(toggled(USUAL, ["name", "sex"], false)).toContain(ALWAYS);
});

test("the usual columns are kept as no choice at all", () => {
  const more = toggled(USUAL, OWN, true);
  expect(kept(more).columns).toEqual(COLUMNS);
  expect(kept(toggled(more, OWN, false))).toEqual({ columns: [], ownColumns: false });
});

test("the usual columns fit into the smallest window that the list is made for", () => {
  for (const language of ["zh", "en"] as const) {
    expect(leastWidth(USUAL, language)).toBeLessThanOrEqual(1100);
  }
});

test("every column has a place, after 选择", () => {
  expect(templateOf(COLUMNS, "zh").split(/ (?![^(]*\))/)).toHaveLength(COLUMNS.length + 1);
});
