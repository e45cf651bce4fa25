import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { ImportSummary } from "../../bindings/ImportSummary.ts";
import { Summary } from "./Summary.tsx";
import { texts } from "./texts.ts";

afterEach(cleanup);

const IMPORTED: ImportSummary = {
  unit: 1,
  unitCode: "1111011",
  unitName: "试用单位",
  officeName: "",
  officeCode: "",
  people: 9,
  added: 9,
  updated: 0,
  unchanged: 0,
  keptNewer: 0,
  missing: 0,
  red: 1,
  blue: 0,
  withoutPhoto: 4,
  changedAfterExport: 0,
  confirmationsTakenBack: 0,
  changes: [],
  changesTotal: 0,
};

const withoutPhoto = (summary: ImportSummary) => {
  render(<Summary summary={summary} onClose={() => undefined} />);
  return screen.getByTestId("summary-withoutPhoto").textContent;
};

test("people without a photo are not called by the list's 缺照片, which counts fewer where some are red", () => {
  const said = withoutPhoto(IMPORTED);
  expect(said).toContain(texts.zh.withoutPhoto);
  expect(said).toContain(texts.zh.withoutPhotoRed);
  expect(texts.zh.withoutPhoto).not.toContain("缺照片");
});

test("of red people nothing is said where there are none", () => {
  expect(withoutPhoto({ ...IMPORTED, red: 0 })).toContain(texts.zh.withoutPhotoTodo);
});
