/** What the overview reckons from the people by state. */

import type { ChipCount } from "../../bindings/ChipCount.ts";
import type { DepartmentStates } from "../../bindings/DepartmentStates.ts";
import type { Overview } from "../../bindings/Overview.ts";
import type { PersonState } from "../../bindings/PersonState.ts";
import type { StateCount } from "../../bindings/StateCount.ts";

/** In the order of the work, those who are through first, so that a bar fills from the left; then who stands apart. */
export const STATES = [
  "exported",
  "confirmed",
  "ready",
  "number-open",
  "printed",
  "reprint",
  "to-print",
  "no-photo",
  "red",
  "changed-after-export",
  "correction",
  "deferred",
  "removed",
] as const satisfies readonly PersonState[];

/** Whoever something waits for. */
export const WAITED_FOR = ["clerk", "person", "archive", "agency", "centre"] as const;
export type WaitedFor = (typeof WAITED_FOR)[number];

/** For whom the people of a state wait; `null`: for nobody. */
export const WAITS_FOR: Record<PersonState, WaitedFor | null> = {
  red: "agency",
  "no-photo": "person",
  "to-print": "clerk",
  printed: "person",
  reprint: "clerk",
  "number-open": "clerk",
  ready: "clerk",
  confirmed: "clerk",
  exported: "centre",
  "changed-after-export": "clerk",
  correction: "archive",
  deferred: "person",
  removed: null,
};

/** The people of these departments by state, in the order of the bar; states without people are left out. */
export function byState(departments: readonly DepartmentStates[]): StateCount[] {
  return STATES.map((state) => ({ state, count: countOf(departments, state) })).filter(
    ({ count }) => count > 0,
  );
}

/** The same without who was removed: they are none of the unit's people. */
export function ofUnit(states: readonly StateCount[]): StateCount[] {
  return states.filter(({ state }) => state !== "removed");
}

/** Everyone of these. */
export function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((people, { count }) => people + count, 0);
}

/** Everyone of the unit. */
export function peopleOf({ departments }: Overview): number {
  return sum(ofUnit(byState(departments)));
}

/** For whom how many people wait, and by which filter they are found. */
interface Waiting {
  readonly who: WaitedFor;
  readonly people: number;
  readonly chips: readonly ChipCount[];
}

/** For whom everyone waits. Whoever was exported waits for the card centre, but in a batch that is not handed in for the clerk. */
export function waiting({ departments, toHandIn }: Overview): Waiting[] {
  const chips = byState(departments).flatMap(({ state, count }) => {
    const here = state === "exported" ? toHandIn : 0;
    const toClerk = { who: "clerk" as const, chip: "to-hand-in" as const, count: here };
    return [{ who: WAITS_FOR[state], chip: state, count: count - here }, toClerk].filter(
      (one) => one.count > 0,
    );
  });
  return WAITED_FOR.map((who) => {
    const its = chips.filter((one) => one.who === who).map(({ chip, count }) => ({ chip, count }));
    return { who, people: sum(its), chips: its };
  });
}

/** Whether the unit has told departments. */
export function hasDepartments({ departments }: Overview): boolean {
  return departments.some(({ department }) => department !== null);
}

/** A share in whole percent: 100 only where nothing is left, 0 only where nothing is there. */
export function percent(part: number, whole: number): number {
  if (part === 0 || whole === 0) {
    return 0;
  }
  return part >= whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

function countOf(departments: readonly DepartmentStates[], wanted: PersonState): number {
  return departments
    .flatMap(({ states }) => states)
    .filter(({ state }) => state === wanted)
    .reduce((people, { count }) => people + count, 0);
}
