import { expect, test } from "vitest";
import { rem, scaled, sizeAfter } from "./textSize.tsx";

const press = (key: string, others: { altKey?: boolean; metaKey?: boolean } = {}) => ({
  key,
  ctrlKey: others.metaKey !== true,
  metaKey: false,
  altKey: false,
  ...others,
});

test("Ctrl with + and - goes one size up or down, and stays within them", () => {
  expect(sizeAfter(press("+"), 100)).toBe(110);
  expect(sizeAfter(press("="), 150)).toBe(175);
  expect(sizeAfter(press("+"), 200)).toBe(200);
  expect(sizeAfter(press("-"), 125)).toBe(110);
  expect(sizeAfter(press("-"), 100)).toBe(100);
});

test("from a size between two the next one is taken", () => {
  expect(sizeAfter(press("+"), 130)).toBe(150);
  expect(sizeAfter(press("-"), 130)).toBe(125);
});

test("Ctrl+0 is the ordinary size, and ⌘ does the same on a Mac", () => {
  expect(sizeAfter(press("0"), 175)).toBe(100);
  expect(sizeAfter(press("0", { metaKey: true }), 175)).toBe(100);
});

test("the keys alone are typed", () => {
  expect(sizeAfter({ ...press("+"), ctrlKey: false }, 100)).toBeNull();
  expect(sizeAfter(press("+", { altKey: true }), 100)).toBeNull();
});

test("rows are whole pixels high at every size", () => {
  expect(scaled(44, 110)).toBe(48);
  expect(scaled(44, 200)).toBe(88);
  expect(rem(680)).toBe("42.5rem");
});
