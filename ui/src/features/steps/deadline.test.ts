import { expect, test } from "vitest";
import { deadlineOf } from "./deadline.ts";

const EVENING = new Date(2026, 10, 28, 23, 50);

test("a date is counted in days of the calendar, whatever the hour", () => {
  expect(deadlineOf("2026-12-03", EVENING)).toMatchObject({ days: 5, urgent: false });
  expect(deadlineOf("2026-12-01", EVENING)).toMatchObject({ days: 3, urgent: false });
  expect(deadlineOf("2026-11-29", EVENING)).toMatchObject({ days: 1, urgent: true });
  expect(deadlineOf(" 2026-11-28 ", EVENING)).toMatchObject({ days: 0, urgent: true });
  expect(deadlineOf("2026-11-20", EVENING)).toMatchObject({ days: -8, urgent: true });
});

test("what is no date stays in the office's words", () => {
  for (const text of ["12 月底前", "2026-02-30", "2026-13-01", "2026/12/03"]) {
    expect(deadlineOf(text, EVENING)).toEqual({ kind: "words", text });
  }
});

test("without a text there is no deadline", () => {
  expect(deadlineOf(null, EVENING)).toBeNull();
  expect(deadlineOf("  ", EVENING)).toBeNull();
});
