import { expect, test } from "vitest";
import { isPaste } from "./usePaste.ts";

const press = (key: string, more: Partial<KeyboardEventInit>) =>
  isPaste(new KeyboardEvent("keydown", { key, ...more }));

test("Ctrl+V and ⌘V paste, whatever the caps", () => {
  expect(press("v", { ctrlKey: true })).toBe(true);
  expect(press("V", { metaKey: true })).toBe(true);
});

test("neither V alone, nor another shortcut, nor a key that is held down", () => {
  expect(press("v", {})).toBe(false);
  expect(press("v", { ctrlKey: true, shiftKey: true })).toBe(false);
  expect(press("v", { ctrlKey: true, altKey: true })).toBe(false);
  expect(press("c", { ctrlKey: true })).toBe(false);
  expect(press("v", { ctrlKey: true, repeat: true })).toBe(false);
});
