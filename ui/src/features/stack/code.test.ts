import { expect, test } from "vitest";
import { inFours, plain } from "./code.ts";

test("full-width digits, blanks and hyphens of all kinds are plain digits", () => {
  expect(plain("１２３４　5678-9012")).toBe("123456789012");
  expect(plain("1234–5678—9012")).toBe("123456789012");
});

test("what is no digit stays, to be told that it is none", () => {
  expect(plain("http://a")).toBe("http://a");
});

test("a 表号 is shown in fours, a scanned one with its version digit in front", () => {
  expect(inFours("123456789012")).toBe("1234 5678 9012");
  expect(inFours("2123456789012")).toBe("2 1234 5678 9012");
  expect(inFours("12345")).toBe("1234 5");
  expect(inFours("")).toBe("");
  expect(inFours("12a")).toBe("12a");
});

test("what is shown is what was typed", () => {
  for (const code of ["1", "1234", "12345", "123456789012", "2123456789012", "12345678901234"]) {
    expect(plain(inFours(code))).toBe(code);
  }
});
