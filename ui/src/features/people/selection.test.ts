import { expect, test } from "vitest";
import {
  anchored,
  NOTHING,
  reached,
  rearranged,
  type Selection,
  stayed,
  tickedOf,
  toggled,
  withAll,
  withNone,
  withoutExported,
} from "./selection.ts";

/** Person 100 is in row 0, person 101 in row 1 and so on. */
const found = Array.from({ length: 10 }, (_, index) => 100 + index);
const people = ({ ticked }: Selection) => [...ticked].toSorted((a, b) => a - b);

test("a box ticks and unticks one person", () => {
  const once = toggled(NOTHING, 103, 3);
  expect(people(once)).toEqual([103]);
  expect(people(toggled(once, 103, 3))).toEqual([]);
});

test("clicking a row leaves the ticks alone", () => {
  expect(people(anchored(toggled(NOTHING, 103, 3), 7))).toEqual([103]);
});

test("shift ticks from the row that was clicked last, in both directions", () => {
  const from = anchored(NOTHING, 4);
  expect(people(reached(from, 6, found))).toEqual([104, 105, 106]);
  expect(people(reached(from, 2, found))).toEqual([102, 103, 104]);
});

test("a range that shrinks gives back only what it had taken", () => {
  const before = toggled(NOTHING, 109, 9);
  const wide = reached(anchored(before, 2), 8, found);
  expect(people(wide)).toEqual([102, 103, 104, 105, 106, 107, 108, 109]);
  expect(people(reached(wide, 3, found))).toEqual([102, 103, 109]);
});

test("after a box was unticked, shift unticks", () => {
  const all = withAll(NOTHING, found);
  expect(people(reached(toggled(all, 102, 2), 5, found))).toEqual([100, 101, 106, 107, 108, 109]);
});

test("shift without a row to reach from ticks the row itself", () => {
  expect(people(reached(NOTHING, 5, found))).toEqual([105]);
  const ticked = rearranged(toggled(NOTHING, 105, 5));
  expect(people(reached(ticked, 5, found))).toEqual([105]);
});

test("ticking and unticking everyone found keeps those who are not shown", () => {
  const elsewhere = toggled(NOTHING, 7, 0);
  const all = withAll(elsewhere, found);
  expect(people(all)).toEqual([7, ...found]);
  expect(people(withNone(all, found))).toEqual([7]);
});

test("who leaves the list through a change is no longer ticked", () => {
  const ticked = toggled(toggled(toggled(NOTHING, 7, 0), 101, 1), 102, 2);
  const after = found.filter((person) => person !== 101);
  expect(people(stayed(ticked, found, after))).toEqual([7, 102]);
});

test("a new order keeps the ticks and forgets from where shift reaches", () => {
  const ticked = rearranged(toggled(NOTHING, 101, 1));
  expect(people(ticked)).toEqual([101]);
  expect(ticked.anchor).toBeNull();
});

test("the ticked of a list are counted without those elsewhere", () => {
  const ticked = toggled(toggled(NOTHING, 7, 0), 101, 1);
  expect(tickedOf(ticked.ticked, found)).toBe(1);
});

test("who has been exported is no longer ticked, whatever list is shown; others are", () => {
  const three = withAll(NOTHING, [101, 102, 103]);
  expect(people(withoutExported(three, [102], [102, 103, 109]))).toEqual([101, 102]);
  expect(withoutExported(three, [], [109])).toBe(three);
});
