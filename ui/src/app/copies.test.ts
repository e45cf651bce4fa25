import { expect, test } from "vitest";
import { holdsNumber } from "./copies.ts";

test("ID numbers and mobile numbers are known wherever they stand, also in groups", () => {
  for (const text of [
    "999999202613011234",
    "99999920261301123X",
    "999999 20261301 1234",
    "手机 13800000001",
    "138-0000-0001",
  ]) {
    expect(holdsNumber(text), text).toBe(true);
  }
});

test("names, dates and 个人编号 may stay on the clipboard", () => {
  for (const text of ["测试", "2026-11-29 14:05", "2102000001", "1111011out_1.zip"]) {
    expect(holdsNumber(text), text).toBe(false);
  }
});
