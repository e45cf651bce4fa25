/** 选择: whom the clerk has ticked. Kept by person, whatever the list shows at the moment. */

export interface Selection {
  readonly ticked: ReadonlySet<number>;
  /** From where Shift reaches. */
  readonly anchor: Anchor | null;
}

interface Anchor {
  /** Its row. */
  readonly index: number;
  /** What was ticked before Shift; a range that shrinks gives back what it had taken. */
  readonly base: ReadonlySet<number>;
  /** Whether a range ticks people or unticks them, as the anchor itself was. */
  readonly ticks: boolean;
}

export const NOTHING: Selection = { ticked: new Set(), anchor: null };

/** A row was clicked or walked to: ticks stay, and Shift reaches from here. */
export function anchored({ ticked }: Selection, index: number): Selection {
  return { ticked, anchor: { index, base: ticked, ticks: true } };
}

/** The box of one person was clicked. */
export function toggled({ ticked }: Selection, person: number, index: number): Selection {
  const next = new Set(ticked);
  const ticks = !next.delete(person);
  if (ticks) {
    next.add(person);
  }
  return { ticked: next, anchor: { index, base: next, ticks } };
}

/** Shift reached a row; `found` is everyone in the list, in its order. */
export function reached(selection: Selection, index: number, found: readonly number[]): Selection {
  const { anchor } = selection;
  if (anchor === null) {
    const person = found[index];
    return person === undefined || selection.ticked.has(person)
      ? anchored(selection, index)
      : toggled(selection, person, index);
  }
  const range = found.slice(Math.min(anchor.index, index), Math.max(anchor.index, index) + 1);
  return {
    ticked: anchor.ticks ? joined(anchor.base, range) : without(anchor.base, range),
    anchor,
  };
}

/** Everyone in the list as well. */
export function withAll({ ticked }: Selection, found: readonly number[]): Selection {
  return { ticked: joined(ticked, found), anchor: null };
}

/** Nobody in the list; who is not in it stays ticked. */
export function withNone({ ticked }: Selection, found: readonly number[]): Selection {
  return { ticked: without(ticked, found), anchor: null };
}

/** The list shows other people or another order: ticks stay, but rows are no longer what they were. */
export function rearranged({ ticked }: Selection): Selection {
  return { ticked, anchor: null };
}

/** The people of the same list have changed: who was in it and no longer is has been dealt with. */
export function stayed(
  selection: Selection,
  before: readonly number[],
  after: readonly number[],
): Selection {
  const present = new Set(after);
  const gone = before.filter((person) => !present.has(person) && selection.ticked.has(person));
  return gone.length === 0
    ? rearranged(selection)
    : { ticked: without(selection.ticked, gone), anchor: null };
}

/** Whoever has been exported since is dealt with, whatever the list shows. */
export function withoutExported(
  selection: Selection,
  before: readonly number[],
  after: readonly number[],
): Selection {
  const earlier = new Set(before);
  const gone = after.filter((person) => !earlier.has(person) && selection.ticked.has(person));
  return gone.length === 0 ? selection : { ticked: without(selection.ticked, gone), anchor: null };
}

/** How many of the list are ticked. */
export function tickedOf(ticked: ReadonlySet<number>, found: readonly number[]): number {
  return found.reduce((count, person) => count + (ticked.has(person) ? 1 : 0), 0);
}

function joined(set: ReadonlySet<number>, people: readonly number[]): ReadonlySet<number> {
  const next = new Set(set);
  for (const person of people) {
    next.add(person);
  }
  return next;
}

function without(set: ReadonlySet<number>, people: readonly number[]): ReadonlySet<number> {
  const next = new Set(set);
  for (const person of people) {
    next.delete(person);
  }
  return next;
}
