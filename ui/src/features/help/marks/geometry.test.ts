import { expect, test } from "vitest";
import { type Box, brightAround, type Size, wordsBeside } from "./geometry.ts";

const words = { width: 340, height: 160 };
const sizes: readonly Size[] = [
  { width: 800, height: 500 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

test("wherever a control stands, its words stay in the window and off the control", () => {
  for (const window of sizes) {
    for (let x = 0; x <= window.width - 90; x += 70) {
      for (let y = 0; y <= window.height - 36; y += 36) {
        const bright = brightAround({ left: x, top: y, width: 90, height: 36 }, window);
        const at = wordsBeside(bright, words, window);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.left + words.width).toBeLessThanOrEqual(window.width);
        expect(at.top + words.height).toBeLessThanOrEqual(window.height);
        expect(overlaps({ ...at, ...words }, bright)).toBe(false);
      }
    }
  }
});

test("what fills the window has its words in it", () => {
  const window = { width: 1280, height: 800 };
  const bright = brightAround({ left: 0, top: 0, width: 1280, height: 800 }, window);
  const at = wordsBeside(bright, words, window);
  expect(at.top + words.height).toBeLessThanOrEqual(window.height);
  expect(bright.width).toBeLessThan(window.width);
});
