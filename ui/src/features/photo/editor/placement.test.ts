import { expect, test } from "vitest";
import type { PhotoPlacement } from "../../../bindings/PhotoPlacement.ts";
import {
  clamped,
  dragged,
  isSame,
  lean,
  leaning,
  partOfScale,
  scaleAtPart,
  scaleLimits,
  transformOf,
  turned,
  zoomed,
} from "./placement.ts";

const start: PhotoPlacement = { x: 500, y: 400, scale: 0.5, turn: 0 };
const picture = { width: 1000, height: 800 };
const portrait = { width: 358, height: 441 };

test("a picture dragged to the right and down shows what lay to the left and above", () => {
  expect(dragged(start, 10, 20)).toEqual({ ...start, x: 480, y: 360 });
});

test("on a picture that is turned, a drag still follows the hand", () => {
  const lying = { ...start, turn: 90 };
  const moved = dragged(lying, 10, 0);
  expect(moved.x).toBeCloseTo(500);
  expect(moved.y).toBeCloseTo(380);
});

test("a drag there and back ends where it began", () => {
  const leans = { ...start, turn: 7.3, scale: 1.7 };
  expect(isSame(dragged(dragged(leans, 31, -17), -31, 17), leans)).toBe(true);
});

test("zoom and turn keep what lies in the centre", () => {
  expect(zoomed(start, 2)).toEqual({ ...start, scale: 1 });
  expect(turned(start, 90)).toEqual({ ...start, turn: -90 });
  expect(turned({ ...start, turn: -90 }, 90).turn).toBe(180);
  expect(turned({ ...start, turn: 180 }, -90).turn).toBe(-90);
});

test("the slider turns from the nearest quarter", () => {
  expect(lean({ ...start, turn: 3 })).toBe(-3);
  expect(lean({ ...start, turn: -94 })).toBe(4);
  expect(leaning({ ...start, turn: -94 }, -2).turn).toBe(-88);
  expect(Object.is(lean(start), 0)).toBe(true);
});

test("the centre stays on the picture and the scale within its limits", () => {
  const wild = { x: -5, y: 900, scale: 99, turn: 540 };
  expect(clamped(wild, picture, portrait)).toEqual({ x: 0, y: 800, scale: 4, turn: 180 });
  const [least] = scaleLimits(picture, portrait);
  expect(clamped({ ...start, scale: 0 }, picture, portrait).scale).toBe(least);
});

test("a picture of a few pixels can still fill the portrait", () => {
  const [least, most] = scaleLimits({ width: 40, height: 40 }, portrait);
  expect(most).toBeGreaterThan(441 / 40);
  expect(least).toBeLessThan(1);
});

test("the zoom slider goes by factors and finds its way back", () => {
  const limits = [0.25, 4] as const;
  expect(partOfScale(1, limits)).toBeCloseTo(0.5);
  expect(scaleAtPart(partOfScale(0.7, limits), limits)).toBeCloseTo(0.7);
});

test("the transform lays the placement's point on the portrait's centre", () => {
  expect(transformOf({ x: 100, y: 50, scale: 0.5, turn: 4 }, 0.5, 1, [179, 220])).toBe(
    "translate(179px, 220px) rotate(-4deg) scale(1) translate(-50px, -25px)",
  );
});
