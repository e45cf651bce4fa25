import { expect, test } from "vitest";
import { withShortcut } from "./shortcut.ts";

test("shortcuts are written as the computer writes them", () => {
  expect(withShortcut("P", false)).toBe("Ctrl+P");
  expect(withShortcut("+", false)).toBe("Ctrl +");
  expect(withShortcut("P", true)).toBe("⌘P");
});
