import { expect, test } from "vitest";
import type { DepartmentStates } from "../../bindings/DepartmentStates.ts";
import type { Overview } from "../../bindings/Overview.ts";
import { byState, hasDepartments, peopleOf, percent, STATES, sum, waiting } from "./states.ts";
import { WAITED_FOR, WAITS_FOR } from "./states.ts";

const DEPARTMENTS: DepartmentStates[] = [
  {
    department: "2车间",
    states: [
      { state: "no-photo", count: 3 },
      { state: "exported", count: 10 },
      { state: "removed", count: 1 },
    ],
  },
  {
    department: null,
    states: [
      { state: "no-photo", count: 2 },
      { state: "ready", count: 4 },
      { state: "correction", count: 1 },
    ],
  },
];

const overview = (said: Partial<Overview>): Overview => ({
  departments: DEPARTMENTS,
  toHandIn: 0,
  withMobile: 0,
  toBeAskedMobile: 0,
  withPhoto: 0,
  ...said,
});

test("every state stands in the bar once, and waits for somebody or nobody", () => {
  expect(new Set(STATES).size).toBe(STATES.length);
  expect([...STATES].toSorted()).toEqual(Object.keys(WAITS_FOR).toSorted());
});

test("departments add up to the unit", () => {
  expect(byState(DEPARTMENTS)).toEqual([
    { state: "exported", count: 10 },
    { state: "ready", count: 4 },
    { state: "no-photo", count: 5 },
    { state: "correction", count: 1 },
    { state: "removed", count: 1 },
  ]);
  expect(sum(byState(DEPARTMENTS))).toBe(21);
  expect(peopleOf(overview({}))).toBe(20);
});

test("whoever is exported waits for the card centre, but for the clerk until the batch is handed in", () => {
  const all = waiting(overview({ toHandIn: 6 }));
  expect(all.map(({ who }) => who)).toEqual([...WAITED_FOR]);
  const people = Object.fromEntries(all.map((one) => [one.who, one.people]));
  expect(people).toEqual({ clerk: 10, person: 5, archive: 1, agency: 0, centre: 4 });
  expect(all[0]?.chips).toEqual([
    { chip: "to-hand-in", count: 6 },
    { chip: "ready", count: 4 },
  ]);
});

test("once everything is handed in the exported wait for nobody but the card centre", () => {
  const people = Object.fromEntries(waiting(overview({})).map((one) => [one.who, one.people]));
  expect(people).toEqual({ clerk: 4, person: 5, archive: 1, agency: 0, centre: 10 });
});

test("departments are known once one has a name", () => {
  expect(hasDepartments(overview({}))).toBe(true);
  const one = [{ department: null, states: [] }];
  expect(hasDepartments(overview({ departments: one }))).toBe(false);
});

test("percent never says all before it is all, nor nothing while there is something", () => {
  expect(percent(0, 60)).toBe(0);
  expect(percent(1, 100_000)).toBe(1);
  expect(percent(99_999, 100_000)).toBe(99);
  expect(percent(60, 60)).toBe(100);
  expect(percent(0, 0)).toBe(0);
});
