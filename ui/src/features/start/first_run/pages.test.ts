import { expect, test } from "vitest";
import type { Place } from "../../../bindings/Place.ts";
import {
  PAGES,
  after,
  asksWhose,
  before,
  chosenPlace,
  doubtOf,
  perhapsAnothers,
  placeInstead,
} from "./pages.ts";

const HOME: Place = {
  id: "home",
  folder: "C:\\Users\\王\\AppData\\Local\\sicard",
  kind: "fixed",
  free: 50 * 1024 ** 3,
  withSystem: true,
  chosen: true,
  recommended: false,
  holdsStore: false,
  ours: true,
  besideProgram: false,
};
const SECOND: Place = { ...HOME, id: "d", folder: "D:\\", withSystem: false, recommended: true };

test("the pages follow each other from the welcome to the end and back", () => {
  expect(PAGES.map(after)).toEqual(["place", "protection", "look", "done", "done"]);
  expect(PAGES.map(before)).toEqual(["welcome", "welcome", "place", "protection", "look"]);
});

test("the recommended place is proposed until the clerk chooses another", () => {
  expect(chosenPlace([HOME, SECOND], null)).toBe(SECOND);
  expect(chosenPlace([HOME, SECOND], "home")).toBe(HOME);
  expect(chosenPlace([], null)).toBeUndefined();
});

test("whoever leaves a place is proposed one without data, and may choose any", () => {
  const full = { ...HOME, holdsStore: true, recommended: true };
  expect(placeInstead([full, SECOND], null)).toBe(SECOND);
  expect(placeInstead([full, SECOND], "home")).toBe(full);
  expect(placeInstead([full], null)).toBeUndefined();
});

test("data that may be another account's are named, and the first start asks whose they are", () => {
  const own = { ...HOME, recommended: true };
  const found = { ...SECOND, chosen: false, recommended: false, holdsStore: true, ours: false };
  expect(perhapsAnothers([own, found])).toEqual([found]);
  expect(asksWhose([own, found])).toBe(true);
});

test("data that are known to be this account's are opened unasked, and an empty place is proposed", () => {
  const known = { ...SECOND, chosen: false, holdsStore: true };
  expect(perhapsAnothers([HOME, known])).toEqual([]);
  expect(asksWhose([HOME, known])).toBe(false);
  expect(asksWhose([HOME, SECOND])).toBe(false);
  expect(asksWhose([])).toBe(false);
  // A place that was chosen for the work, beside the one that was left for it.
  const left = { ...HOME, holdsStore: true, chosen: false };
  expect(asksWhose([left, { ...SECOND, chosen: true }])).toBe(false);
});

test("a stick, a network drive and a full disk are warned of", () => {
  expect(doubtOf(HOME)).toBeNull();
  expect(doubtOf({ ...HOME, free: null })).toBeNull();
  expect(doubtOf({ ...HOME, free: 1024 })).toBe("little-room");
  expect(doubtOf({ ...HOME, kind: "removable" })).toBe("removable");
  expect(doubtOf({ ...HOME, kind: "network", free: 1024 })).toBe("network");
});
