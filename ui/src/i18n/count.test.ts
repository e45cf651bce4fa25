import { expect, test } from "vitest";
import { grouped, persons, ren } from "./count.ts";

test("thousands are set apart, and one person is one person", () => {
  expect([grouped(999), grouped(1000), grouped(100_000)]).toEqual(["999", "1,000", "100,000"]);
  expect([persons(1), persons(2), persons(12_345)]).toEqual([
    "1 person",
    "2 people",
    "12,345 people",
  ]);
  expect(ren(12_345)).toBe("12,345 人");
});
