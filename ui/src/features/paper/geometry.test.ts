import { expect, test } from "vitest";
import { GAP_PX, scaleOf, sheetSize, stepFrom } from "./geometry.ts";

test("100 % is the true size at 96 dots an inch", () => {
  expect(sheetSize(1)).toEqual({ width: 794, height: 1123 });
});

test("a sheet that fits the width leaves the same gap on both sides", () => {
  const { width } = sheetSize(scaleOf("width", { width: 700, height: 500 }));
  expect(width).toBe(700 - 2 * GAP_PX);
});

test("a sheet that fits the page is whole in a low window and in a narrow one", () => {
  for (const window of [
    { width: 1400, height: 700 },
    { width: 400, height: 900 },
  ]) {
    const { width, height } = sheetSize(scaleOf("page", window));
    expect(width).toBeLessThanOrEqual(window.width - 2 * GAP_PX);
    expect(height).toBeLessThanOrEqual(window.height - 2 * GAP_PX);
  }
});

test("a window without size shows sheets all the same", () => {
  expect(scaleOf("page", { width: 0, height: 0 })).toBe(0.25);
});

test("steps lead from any size to the next usual one, and end at 25 % and 400 %", () => {
  expect(stepFrom(1, 1)).toBe(1.1);
  expect(stepFrom(0.83, 1)).toBe(0.9);
  expect(stepFrom(0.83, -1)).toBe(0.75);
  expect(stepFrom(4, 1)).toBe(4);
  expect(stepFrom(0.25, -1)).toBe(0.25);
});
