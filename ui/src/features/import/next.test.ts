import { expect, test } from "vitest";
import type { ImportSummary } from "../../bindings/ImportSummary.ts";
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
  changedAfterExport: 0,
  confirmationsTakenBack: 0,
  changes: [],
  changesTotal: 0,
};

test("after a first import the work begins in its own order", () => {
  expect(nextOf(FIRST)).toBe("photos");
  expect(nextOf({ ...FIRST, withoutPhoto: 0 })).toBe("numbers");
  expect(nextOf({ ...FIRST, withoutPhoto: 0, blue: 0 })).toBe("accounts");
  expect(nextOf({ ...FIRST, withoutPhoto: 0, blue: 0, red: 0 })).toBe("look");
});

test("what an update undid comes before everything else", () => {
  const update = { ...FIRST, added: 0, updated: 2, unchanged: 8 };
  expect(nextOf({ ...update, confirmationsTakenBack: 1 })).toBe("confirm-again");
  expect(nextOf({ ...update, confirmationsTakenBack: 1, changedAfterExport: 1 })).toBe(
    "changed-after-export",
  );
});

test("where nothing changed the clerk goes on as before", () => {
  expect(nextOf({ ...FIRST, added: 0, unchanged: 10 })).toBe("nothing-new");
});
