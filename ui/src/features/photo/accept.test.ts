import { expect, test } from "vitest";
import type { MeasureName } from "../../bindings/MeasureName.ts";
import type { MeasureVerdict } from "../../bindings/MeasureVerdict.ts";
import { mayAccept, reasonFor, standingOf } from "./accept.ts";

type Verdicts = readonly (readonly [MeasureName, MeasureVerdict])[];

const measured = (...verdicts: Verdicts) =>
  standingOf({
    measures: verdicts.map(([measure, verdict]) => ({
      measure,
      value: 1,
      min: null,
      max: null,
      verdict,
    })),
    alike: [],
  });

test("a picture that is all good is taken without a word", () => {
  const standing = measured(["roll", "good"], ["faces", "good"], ["screen", "unknown"]);
  expect(standing).toMatchObject({ good: 2, unknown: 1, needsReason: false, never: null });
  expect(mayAccept(standing, "")).toBe(true);
  expect(reasonFor(standing, "left over")).toBeNull();
});

test.each(["warning", "fails"] as const)("a measure that is %s asks for a reason", (verdict) => {
  const standing = measured(["roll", verdict]);
  expect(mayAccept(standing, "  ")).toBe(false);
  expect(mayAccept(standing, "ok")).toBe(true);
  expect(reasonFor(standing, " ok ")).toBe("ok");
});

test.each(["pixel-size", "file-size"] as const)("a failure of %s is never taken", (name) => {
  const standing = measured([name, "fails"]);
  expect(standing.never).toBe(name);
  expect(mayAccept(standing, "in spite of it")).toBe(false);
});

test("a warning of size may be taken with a reason", () => {
  expect(mayAccept(measured(["file-size", "warning"]), "agreed with the card centre")).toBe(true);
});

test("the same picture under someone else asks for a reason", () => {
  const someone = { id: 2, name: "试甲", personalNo: "1", photo: "1" };
  const standing = standingOf({ measures: [], alike: [someone] });
  expect(standing.needsReason).toBe(true);
  expect(mayAccept(standing, "")).toBe(false);
});
