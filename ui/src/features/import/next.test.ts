import { expect, test } from "vitest";
import type { ImportSummary } from "../../bindings/ImportSummary.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { wayOf } from "../steps/steps.ts";
import { nextOf } from "./next.ts";

const FIRST: ImportSummary = {
  unit: 1,
  unitCode: "1111011",
  unitName: "试用单位",
  officeName: "",
  officeCode: "",
  people: 10,
  added: 10,
  updated: 0,
  unchanged: 0,
  keptNewer: 0,
  missing: 0,
  red: 1,
  blue: 2,
  withoutPhoto: 3,
  withoutPhotoRed: 0,
  changedAfterExport: 0,
  confirmationsTakenBack: 0,
  changes: [],
  changesTotal: 0,
};

/** The way of a unit with these people. */
const way = (...counts: ChipCount[]) => wayOf([{ chip: "everyone", count: 10 }, ...counts], []);

const AT_PHOTOS = way({ chip: "no-photo", count: 3 });

test("after an import the work goes on at the step that has something to do, or all is done", () => {
  expect(nextOf(FIRST, AT_PHOTOS)).toBe("photos");
  expect(nextOf(FIRST, way({ chip: "at-print", count: 3 }))).toBe("print");
  expect(nextOf(FIRST, way())).toBe("all-done");
});

test("who changed by an earlier package is what is left where everything is handed in", () => {
  const changed = { chip: "changed-after-export", count: 2 } as const;
  expect(nextOf(FIRST, way(changed))).toBe("changed-after-export");
  expect(nextOf(FIRST, way(changed, { chip: "to-hand-in", count: 5 }))).toBe("hand-in");
});

test("what an update undid comes before everything else", () => {
  const update = { ...FIRST, added: 0, updated: 2, unchanged: 8 };
  expect(nextOf({ ...update, confirmationsTakenBack: 1 }, AT_PHOTOS)).toBe("confirm-again");
  const both = { ...update, confirmationsTakenBack: 1, changedAfterExport: 1 };
  expect(nextOf(both, AT_PHOTOS)).toBe("changed-after-export");
});

test("where nothing changed the clerk goes on as before", () => {
  expect(nextOf({ ...FIRST, added: 0, unchanged: 10 }, AT_PHOTOS)).toBe("nothing-new");
});
