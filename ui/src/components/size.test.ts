import { expect, test } from "vitest";
import { size } from "./size.ts";

test("a length is shown in the unit that keeps it short", () => {
  expect(size(0)).toBe("0 B");
  expect(size(812)).toBe("812 B");
  expect(size(24_576)).toBe("24.0 KB");
  expect(size(3_041_280)).toBe("2.9 MB");
  expect(size(251_658_240)).toBe("240 MB");
  expect(size(2_516_582_400)).toBe("2.3 GB");
});

test("what would round up to 1024 of a unit is one of the next", () => {
  expect(size(1023)).toBe("1023 B");
  expect(size(1024)).toBe("1.0 KB");
  expect(size(1024 * 1024 - 1)).toBe("1.0 MB");
});

test("there is nothing above gigabytes", () => {
  expect(size(5 * 1024 ** 4)).toBe("5120 GB");
});
