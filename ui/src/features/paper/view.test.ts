import { expect, test } from "vitest";
import { at, atRest, draw, moved, ofSheets, resized, scrolled, START, zoomed } from "./view.ts";

const open = (sheets: number, height = 748) =>
  resized(ofSheets(START, sheets, 1), { width: 680, height });

test("a preview opens with the first sheet whole in the window", () => {
  const drawn = draw(open(10_000));
  expect([drawn.first, drawn.current]).toEqual([0, 0]);
  expect(drawn.sheet.height).toBe(700);
  expect(drawn.top).toBe(24);
});

test("only the sheets in sight and their neighbours are drawn, however many there are", () => {
  for (const sheets of [1, 3, 10_000, 100_000]) {
    const { first, last } = draw(at(open(sheets), Math.floor(sheets / 2)));
    expect(last - first).toBeLessThanOrEqual(6);
    expect(last).toBeLessThan(sheets);
  }
});

test("the sheet that is asked for is the current one, also the last of many on one screen", () => {
  const small = zoomed(open(100_000), 0.25, 0);
  for (const sheet of [0, 1, 50_000, 99_999]) {
    expect(draw(at(small, sheet)).current).toBe(sheet);
    expect(draw(at(open(100_000), sheet)).current).toBe(sheet);
  }
  expect(draw(at(small, 123_456)).current).toBe(99_999);
  expect(draw(at(small, -1)).current).toBe(0);
});

test("a turn of the wheel moves by its own pixels, also on a roll that stands for a longer one", () => {
  const before = at(open(100_000), 50_000);
  const after = scrolled(before, before.scrolled + 120);
  expect(after.offset - before.offset).toBe(120);
  // The sheets stand still on the roll while it is scrolled.
  const [one, other] = [draw(before), draw(after)];
  expect(other.top - one.top).toBe((other.first - one.first) * one.pitch);
});

test("dragging the bar to the end shows the last sheet, to the beginning the first", () => {
  const view = open(100_000);
  const end = scrolled(view, draw(view).length - view.height);
  expect(draw(end).last).toBe(99_999);
  expect(draw(end).jumped).toBe(true);
  expect(scrolled(end, 0).offset).toBe(0);
});

test("at rest the roll is where it belongs, and nothing moves on the screen", () => {
  let view = at(open(100_000), 50_000);
  for (let turn = 0; turn < 50; turn += 1) {
    view = scrolled(view, view.scrolled + 700);
  }
  const rest = atRest(view);
  expect(rest.offset).toBe(view.offset);
  expect(rest.scrolled).not.toBe(view.scrolled);
  expect(draw(rest).top - rest.scrolled).toBeCloseTo(draw(view).top - view.scrolled, 0);
});

test("zooming keeps what is under the pointer", () => {
  const before = at(open(1_000), 500);
  const after = zoomed(before, 2, 300);
  expect((after.offset + 300 - 24) / draw(after).pitch).toBeCloseTo(
    (before.offset + 300 - 24) / draw(before).pitch,
    6,
  );
});

test("a window that changes its size keeps the sheet", () => {
  const before = at(open(1_000), 500);
  expect(draw(resized(before, { width: 1320, height: 1000 })).current).toBe(500);
});

test("moving ends at both ends", () => {
  expect(moved(open(10), -100).offset).toBe(0);
  expect(draw(moved(open(10), 1_000_000)).current).toBe(9);
});

test("nothing to show is shown as nothing", () => {
  const { first, last } = draw(open(0));
  expect(last).toBeLessThan(first);
});
