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

test("a day is counted however the office writes it, and shown in its words", () => {
  for (const text of [
    "2026-12-03",
    "2026年12月3日前",
    "2026年12月03日",
    "2026 年 12 月 3 日前",
    "2026/12/3",
    "2026.12.03",
    "２０２６年１２月３日前",
    "２０２６－１２－０３",
  ]) {
    expect(deadlineOf(text, EVENING)).toEqual({ kind: "date", text, days: 5, urgent: false });
  }
});

test("what is no date stays in the office's words", () => {
  for (const text of [
    "12 月底前",
    "12月3日前",
    "2026年12月",
    "2026年12月3日下午",
    "26-12-03",
    "2026-02-30",
    "2026-13-01",
    "2026-12-0",
    "2026-12-03-04",
  ]) {
    expect(deadlineOf(text, EVENING)).toEqual({ kind: "words", text });
  }
});

test("without a text there is no deadline", () => {
  expect(deadlineOf(null, EVENING)).toBeNull();
  expect(deadlineOf("  ", EVENING)).toBeNull();
});
