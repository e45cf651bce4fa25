import { expect, test } from "vitest";
import { standing } from "./idle.ts";

const MINUTE = 60_000;

test("whoever works is here, whoever rests is warned for half a minute, and then it is locked", () => {
  expect(standing(0, 15)).toEqual({ kind: "here" });
  expect(standing(14 * MINUTE + 29_999, 15)).toEqual({ kind: "here" });
  expect(standing(14 * MINUTE + 30_000, 15)).toEqual({ kind: "soon", seconds: 30 });
  expect(standing(15 * MINUTE - 1, 15)).toEqual({ kind: "soon", seconds: 1 });
  expect(standing(15 * MINUTE, 15)).toEqual({ kind: "away" });
});

test("after the computer has slept it is locked at once", () => {
  expect(standing(600 * MINUTE, 15)).toEqual({ kind: "away" });
});

test("who wants no lock is never locked out", () => {
  expect(standing(600 * MINUTE, null)).toEqual({ kind: "here" });
});
