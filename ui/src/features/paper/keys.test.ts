import { expect, test } from "vitest";
import { wishOf } from "./keys.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test("keys leaf, scroll and go to both ends", () => {
  expect(wishOf({ ...none, key: "PageDown" }, false)).toBe("leaf-on");
  expect(wishOf({ ...none, key: " ", shiftKey: true }, false)).toBe("leaf-back");
  expect(wishOf({ ...none, key: "ArrowRight" }, false)).toBe("next");
  expect(wishOf({ ...none, key: "End" }, false)).toBe("last");
});

test("in a field, and on what has arrows of its own, they do what they do there", () => {
  for (const key of ["PageDown", " ", "ArrowRight", "Home"]) {
    expect(wishOf({ ...none, key }, true)).toBeNull();
  }
});

test("Escape closes, wherever the focus is", () => {
  expect(wishOf({ ...none, key: "Escape" }, true)).toBe("close");
});

const withCtrl = (key: string) => wishOf({ ...none, key, ctrlKey: true }, true);

test("Ctrl prints, zooms and finds in whatever field", () => {
  expect(["p", "P", "+", "=", "-", "0", "f"].map(withCtrl)).toEqual([
    "print",
    "print",
    "in",
    "in",
    "out",
    "true-size",
    "find",
  ]);
});

test("other keys are left to the computer", () => {
  expect(wishOf({ ...none, key: "c", ctrlKey: true }, false)).toBeNull();
  expect(wishOf({ ...none, key: "F5" }, false)).toBeNull();
  expect(wishOf({ ...none, key: "ArrowDown", altKey: true }, false)).toBeNull();
});
