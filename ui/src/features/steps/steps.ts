/** The eight steps as a view of the list: how many people stand at each, what is through, what comes next. */

import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import type { Step } from "../../bindings/Step.ts";

/** In the tutorial's order. */
export const STEPS = [
  "download",
  "import",
  "photos",
  "print",
  "forms",
  "confirm",
  "export",
  "hand-in",
] as const satisfies readonly Step[];

/** The filter that a step is; as the core's table of states has it (person/src/step.rs). */
export const CHIP_OF: Record<Step, Chip> = {
  download: "red",
  import: "everyone",
  photos: "no-photo",
  print: "at-print",
  forms: "at-forms",
  confirm: "ready",
  export: "confirmed",
  "hand-in": "to-hand-in",
};

/** Where the clerk has something to do in this program, in order. */
const WORK = ["photos", "print", "forms", "confirm", "export"] as const satisfies readonly Step[];

/** How far a unit is along the steps. */
export interface Way {
  /** How many people wait at each step; at the import everyone who has come. */
  readonly people: Readonly<Record<Step, number>>;
  /** The steps that nobody has to take any more, as things are. */
  readonly done: ReadonlySet<Step>;
  /** What to do first; `null`: nothing is left. */
  readonly next: Step | null;
  /** The oldest export that is still to be handed in, be it that nobody in it waits for that any more. */
  readonly batch: ExportRecord | null;
  /** How many have changed since their export: whether they are done again is for the clerk to decide. */
  readonly changed: number;
  /** How many were set aside and will go on some day: nothing is left to do, but not everybody is through. */
  readonly aside: Readonly<Record<Aside, number>>;
}

/** The step that a filter is. */
export function stepOf(chip: Chip): Step | null {
  return STEPS.find((step) => CHIP_OF[step] === chip) ?? null;
}

/** The steps at which the people of finer filters stand, all of them. */
const AROUND: Partial<Record<Chip, Step>> = {
  "to-print": "print",
  reprint: "print",
  printed: "forms",
  "number-open": "forms",
};

/** The step that a filter is, or at which all of its people stand. */
export function stepAround(chip: Chip): Step | null {
  return stepOf(chip) ?? AROUND[chip] ?? null;
}

/** People who stand apart from the steps: they wait for somebody else, or for nothing, or may be at any of them. */
const APART = [
  "changed",
  "changed-after-export",
  "correction",
  "deferred",
  "missing",
  "removed",
] as const;
export type Apart = (typeof APART)[number];

/** Of these, who was set aside by the clerk and goes on once that is over. */
export const ASIDE = ["correction", "deferred"] as const satisfies readonly Apart[];
export type Aside = (typeof ASIDE)[number];

/** The people apart that a filter is. */
export function apartOf(chip: Chip): Apart | null {
  return APART.find((one) => one === chip) ?? null;
}

/** The way of a unit, from the counts of all its people and from its exports. */
export function wayOf(counts: readonly ChipCount[], exports: readonly ExportRecord[]): Way {
  const covered = (chip: Chip) => counts.find((one) => one.chip === chip)?.count ?? 0;
  const people: Record<Step, number> = {
    download: covered(CHIP_OF.download),
    import: covered(CHIP_OF.import),
    photos: covered(CHIP_OF.photos),
    print: covered(CHIP_OF.print),
    forms: covered(CHIP_OF.forms),
    confirm: covered(CHIP_OF.confirm),
    export: covered(CHIP_OF.export),
    "hand-in": covered(CHIP_OF["hand-in"]),
  };
  const batch = toHandIn(exports)[0] ?? null;
  const waits = new Set(STEPS.filter((step) => people[step] > 0));
  const changed = covered("changed-after-export");
  if (batch !== null || changed > 0) {
    // People who changed since their export are not counted; their batch is to be marked all the same, and they are to be looked at.
    waits.add("hand-in");
  }
  return {
    people,
    done: doneOf(people, waits, covered("exported") > 0),
    next: nextOf(people, waits),
    batch,
    changed,
    aside: { correction: covered("correction"), deferred: covered("deferred") },
  };
}

/** How many wait for a correction or are put off. */
export function setAside({ aside }: Way): number {
  return ASIDE.reduce((sum, one) => sum + aside[one], 0);
}

/** Whether somebody or something waits at a step. */
export function waitsAt(step: Step, { people, batch, changed }: Way): boolean {
  return people[step] > 0 || (step === "hand-in" && (batch !== null || changed > 0));
}

/**
 * Where a step leads: once nobody waits at it, to the next one of the way. The export leads on to the hand-in first, where a batch waits for
 * that: who is still at an earlier step comes with a later batch.
 */
export function leadsTo(step: Step, way: Way): readonly Step[] {
  const { next, batch } = way;
  const onward = step === "export" && batch !== null ? (["hand-in"] as const) : [];
  const isThrough = step === "import" || !waitsAt(step, way);
  const further = isThrough && next !== null && next !== step ? [next] : [];
  return [...new Set([...onward, ...further])];
}

/** Whether all that is left at 报送 is to look at who changed since the export. */
export function onlyChanged({ people, batch, changed }: Way): boolean {
  return people["hand-in"] === 0 && batch === null && changed > 0;
}

/** The exports that count and are not marked as handed in, the oldest first: each has a checklist to go through. */
export function toHandIn(exports: readonly ExportRecord[]): ExportRecord[] {
  return exports
    .filter(({ status, handedInAt }) => status === "exported" && handedInAt === null)
    .toSorted((one, other) => one.n - other.n);
}

/** A step of the work is done once nobody stands at it or before it: who still lacks a photo will be printed later. */
function doneOf(
  people: Way["people"],
  waits: ReadonlySet<Step>,
  exported: boolean,
): ReadonlySet<Step> {
  const done = new Set<Step>();
  if (people.import === 0) {
    return done;
  }
  done.add("import");
  if (!waits.has("download")) {
    done.add("download");
  }
  for (const step of WORK) {
    if (waits.has(step)) {
      return done;
    }
    done.add(step);
  }
  if (exported && !waits.has("hand-in")) {
    done.add("hand-in");
  }
  return done;
}

/**
 * The earliest step with people left. Red people wait for an agency, often for weeks: they are named first only where nothing else
 * can be done meanwhile.
 */
function nextOf(people: Way["people"], waits: ReadonlySet<Step>): Step | null {
  if (people.import === 0) {
    return "import";
  }
  return [...WORK, "hand-in" as const, "download" as const].find((step) => waits.has(step)) ?? null;
}
