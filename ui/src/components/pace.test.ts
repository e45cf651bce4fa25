import { expect, test } from "vitest";
import { paceBetween } from "./pace.ts";

const at = (done: number, ms: number) => ({
  progress: { phase: "photos" as const, done, total: 1000 },
  at: ms,
});

test("the pace is that since the phase began, and says how long the rest takes", () => {
  expect(paceBetween(at(100, 500), at(200, 5500))).toEqual({ perSecond: 20, secondsLeft: 40 });
});

test("in the first three seconds nothing is said", () => {
  expect(paceBetween(at(0, 0), at(200, 2999))).toBeNull();
});

test("where nothing has moved nothing is said", () => {
  expect(paceBetween(at(7, 0), at(7, 9000))).toBeNull();
});
