import { expect, test } from "vitest";
import { wishOf } from "./keys.ts";

const plain = {
  key: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
};

test("F1 helps anywhere, also while something is typed", () => {
  expect(wishOf({ ...plain, key: "F1" }, false)).toBe("always");
  expect(wishOf({ ...plain, key: "F1" }, true)).toBe("always");
});

test("a question mark helps on every layout, and is typed where something is typed", () => {
  for (const key of ["?", "？", "/"]) {
    expect(wishOf({ ...plain, key, shiftKey: true }, false)).toBe("around");
    expect(wishOf({ ...plain, key, shiftKey: true }, true)).toBeNull();
  }
  expect(wishOf({ ...plain, key: "/" }, false)).toBeNull();
});

test("keys with Ctrl, Alt or held down are not for the help", () => {
  expect(wishOf({ ...plain, key: "F1", ctrlKey: true }, false)).toBeNull();
  expect(wishOf({ ...plain, key: "?", altKey: true }, false)).toBeNull();
  expect(wishOf({ ...plain, key: "F1", repeat: true }, false)).toBeNull();
});
