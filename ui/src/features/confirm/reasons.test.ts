import { expect, test } from "vitest";
import type { ConfirmIssue } from "../../bindings/ConfirmIssue.ts";
import type { ConfirmObstacle } from "../../bindings/ConfirmObstacle.ts";
import { reasonsByFrequency } from "./reasons.ts";

const blocked = (person: number, ...obstacles: ConfirmObstacle[]): ConfirmIssue => ({
  person,
  personalNo: `10000${person}`,
  name: `甲${person}`,
  obstacles,
  warnings: [],
});

test("the most frequent reason comes first, and everyone counts under each reason of theirs", () => {
  const people = [
    blocked(1, "no-photo"),
    blocked(2, "number-not-chosen", "no-photo"),
    blocked(3, "no-photo", "red"),
    blocked(4, "number-not-chosen"),
  ];
  expect(reasonsByFrequency(people)).toEqual([
    { obstacle: "no-photo", people: 3 },
    { obstacle: "number-not-chosen", people: 2 },
    { obstacle: "red", people: 1 },
  ]);
});

test("reasons that are equally frequent stay in the order of the list", () => {
  const people = [blocked(1, "reprint"), blocked(2, "red")];
  expect(reasonsByFrequency(people).map(({ obstacle }) => obstacle)).toEqual(["reprint", "red"]);
});

test("nobody has no reasons", () => {
  expect(reasonsByFrequency([])).toEqual([]);
});
