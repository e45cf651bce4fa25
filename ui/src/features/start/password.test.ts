import { expect, test } from "vitest";
import { passwordFault } from "./password.ts";

test("a password of six characters that is repeated will do", () => {
  expect(passwordFault("abc123", "abc123")).toBeNull();
  expect(passwordFault("社保卡一二三", "社保卡一二三")).toBeNull();
});

test("nothing, too little and a different repetition are told apart", () => {
  expect(passwordFault("", "")).toBe("empty");
  expect(passwordFault("abc12", "abc12")).toBe("short");
  expect(passwordFault("abc123", "")).toBe("different");
  expect(passwordFault("abc123", "abc124")).toBe("different");
});

test("characters are counted, not their halves", () => {
  expect(passwordFault("𠮷𠮷𠮷", "𠮷𠮷𠮷")).toBe("short");
});

test("spaces count: they are part of the password", () => {
  expect(passwordFault("abc123 ", "abc123")).toBe("different");
});
