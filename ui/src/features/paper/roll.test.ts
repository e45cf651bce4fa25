import { expect, test } from "vitest";
import { mostOffset, offsetAt, scrolledAt, scrolledLength } from "./roll.ts";

const short = { length: 1_000_000, height: 700 };
const long = { length: 114_000_000, height: 700 };

test("what a browser can hold is scrolled as it is", () => {
  expect(scrolledLength(short)).toBe(1_000_000);
  for (const place of [0, 1, 400_000, 999_300]) {
    expect(offsetAt(place, short)).toBe(place);
    expect(scrolledAt(place, short)).toBe(place);
  }
});

test("what is longer scrolls on a shorter roll, from the very first pixel to the very last", () => {
  const end = scrolledLength(long) - long.height;
  expect(scrolledLength(long)).toBeLessThan(33_000_000);
  expect(offsetAt(0, long)).toBe(0);
  expect(offsetAt(end, long)).toBe(mostOffset(long));
  expect(scrolledAt(mostOffset(long), long)).toBe(end);
});

test("at both ends one pixel is one pixel", () => {
  const end = scrolledLength(long) - long.height;
  expect(offsetAt(1_000, long)).toBe(1_000);
  expect(offsetAt(end - 1_000, long)).toBe(mostOffset(long) - 1_000);
});

test("both ways lead to the same place, and further down is further on", () => {
  let last = -1;
  for (let place = 0; place <= mostOffset(long); place += 1_234_567) {
    expect(offsetAt(scrolledAt(place, long), long)).toBeCloseTo(place, 3);
    expect(scrolledAt(place, long)).toBeGreaterThan(last);
    last = scrolledAt(place, long);
  }
});

test("nothing at all needs no scrolling", () => {
  expect(mostOffset({ length: 0, height: 700 })).toBe(0);
  expect(offsetAt(0, { length: 0, height: 700 })).toBe(0);
});
