import { expect, test } from "vitest";
import { countDiffers, readCount } from "./count.ts";

test("a count is read in whatever digits", () => {
  expect(readCount(" １２ ")).toBe(12);
  expect(readCount("1,200")).toBe(1200);
  expect(readCount("12.5")).toBeNull();
  expect(readCount("十二")).toBeNull();
});

test("who has not counted is not stopped; another number, or none at all, stops", () => {
  expect(countDiffers("", 12)).toBe(false);
  expect(countDiffers(" ", 12)).toBe(false);
  expect(countDiffers("12", 12)).toBe(false);
  expect(countDiffers("11", 12)).toBe(true);
  expect(countDiffers("x", 12)).toBe(true);
});
