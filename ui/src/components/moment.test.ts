import { expect, test } from "vitest";
import { moment, moments } from "./moment.ts";

test("times that are compared show their seconds only where the minute is the same", () => {
  const [one, next, later] = [
    "2026-11-24T10:04:05+08:00",
    "2026-11-24T10:04:09+08:00",
    "2026-11-24T10:05:00+08:00",
  ];
  expect(moments(one, later)).toEqual([moment(one), moment(later)]);
  expect(moments(one, next)).toEqual([`${moment(one)}:05`, `${moment(next)}:09`]);
});

test("what is no time is shown as it stands", () => {
  expect(moments("?", "?")).toEqual(["?", "?"]);
});
