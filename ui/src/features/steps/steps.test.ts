import { expect, test } from "vitest";
import type { Chip } from "../../bindings/Chip.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import {
  apartOf,
  CHIP_OF,
  leadsTo,
  onlyChanged,
  setAside,
  STEPS,
  stepAround,
  stepOf,
  toHandIn,
  wayOf,
} from "./steps.ts";

const CHIPS = [
  ...Object.values(CHIP_OF),
  "open",
  "exported",
  "changed-after-export",
  "correction",
  "deferred",
] as const satisfies readonly Chip[];

const counts = (of: Partial<Record<Chip, number>>) =>
  CHIPS.map((chip) => ({ chip, count: of[chip] ?? 0 }));

const batch = (n: number, change: Partial<ExportRecord> = {}): ExportRecord => ({
  id: n,
  unit: 1,
  n,
  fileName: `1111011out_${n}.zip`,
  folder: "/",
  createdAt: "2026-11-20T08:00:00Z",
  people: 10 * n,
  contact: { name: "王小明", phone: "0411-12345678" },
  status: "exported",
  handedInAt: null,
  ticked: [],
  voidedAt: null,
  packageId: "",
  sha256: "",
  bytes: 1,
  rewrittenAt: null,
  ...change,
});

test("every step is a filter of its own, and a filter tells its step", () => {
  expect(new Set(Object.values(CHIP_OF)).size).toBe(STEPS.length);
  for (const step of STEPS) {
    expect(stepOf(CHIP_OF[step])).toBe(step);
  }
  expect(stepOf("open")).toBeNull();
  expect(stepOf("to-print")).toBeNull();
});

test("a finer filter stands around the step at which all of its people are", () => {
  expect([stepAround("to-print"), stepAround("reprint")]).toEqual(["print", "print"]);
  expect([stepAround("printed"), stepAround("number-open")]).toEqual(["forms", "forms"]);
  // Of those some are to be confirmed, and some have no number yet.
  expect(stepAround("form-back")).toBeNull();
  expect(stepAround("open")).toBeNull();
});

test("who was set aside leaves nothing to do, and is not forgotten", () => {
  const way = wayOf(counts({ everyone: 60, exported: 55, correction: 2, deferred: 3 }), []);
  expect(way.next).toBeNull();
  expect(way.aside).toEqual({ correction: 2, deferred: 3 });
  expect(setAside(way)).toBe(5);
  expect(setAside(wayOf(counts({ everyone: 60, exported: 60 }), []))).toBe(0);
});

test("who stands apart is at no step", () => {
  for (const chip of ["changed", "correction", "deferred", "missing", "removed"] as const) {
    expect([apartOf(chip), stepOf(chip)]).toEqual([chip, null]);
  }
  expect(apartOf("open")).toBeNull();
});

test("the earliest step with people left comes next", () => {
  const way = wayOf(counts({ everyone: 60, "no-photo": 9, "at-print": 49 }), []);
  expect(way.next).toBe("photos");
  expect(way.people.print).toBe(49);
  expect(wayOf(counts({ everyone: 60, "at-forms": 3, ready: 5 }), []).next).toBe("forms");
});

test("red people are not in the way of the others, and come first once nothing else can be done", () => {
  expect(wayOf(counts({ everyone: 60, red: 2, ready: 58 }), []).next).toBe("confirm");
  const exported = { everyone: 60, red: 2, exported: 58 };
  expect(wayOf(counts({ ...exported, "to-hand-in": 8 }), []).next).toBe("hand-in");
  expect(wayOf(counts(exported), []).next).toBe("download");
});

test("a step is done once nobody stands at it or before it", () => {
  const { done } = wayOf(counts({ everyone: 60, "at-forms": 4, ready: 0, confirmed: 6 }), []);
  expect([...done].toSorted()).toEqual(["download", "import", "photos", "print"]);
});

test("the hand-in is done once people are exported and nobody of them waits for it", () => {
  const waiting = wayOf(counts({ everyone: 60, exported: 60, "to-hand-in": 30 }), []);
  expect(waiting.people["hand-in"]).toBe(30);
  expect(waiting.done.has("export")).toBe(true);
  expect(waiting.done.has("hand-in")).toBe(false);
  expect(wayOf(counts({ everyone: 60, removed: 60 }), []).done.has("hand-in")).toBe(false);
  const through = wayOf(counts({ everyone: 60, exported: 60 }), []);
  expect(through.next).toBeNull();
  expect(through.done.size).toBe(STEPS.length);
});

test("the hand-in is not done while an export is unmarked, be it that everybody in it has changed since", () => {
  const marked = batch(1, { handedInAt: "2026-11-21T08:00:00Z" });
  const all = counts({ everyone: 60, exported: 50, "changed-after-export": 10 });
  const open = wayOf(all, [batch(2), marked]);
  expect(open.people["hand-in"]).toBe(0);
  expect(open.done.has("hand-in")).toBe(false);
  expect([open.next, open.batch?.n, onlyChanged(open)]).toEqual(["hand-in", 2, false]);
  const through = wayOf(counts({ everyone: 60, exported: 60 }), [
    batch(2, { status: "voided" }),
    marked,
  ]);
  expect(through.done.has("hand-in")).toBe(true);
  expect([through.next, through.batch, onlyChanged(through)]).toEqual([null, null, false]);
});

test("the hand-in is not done while somebody has changed since the export, be it that every export is marked", () => {
  const marked = batch(1, { handedInAt: "2026-11-21T08:00:00Z" });
  const exported = { everyone: 60, exported: 59, "changed-after-export": 1 };
  const way = wayOf(counts(exported), [marked]);
  expect(way.done.has("hand-in")).toBe(false);
  expect([way.next, way.changed, onlyChanged(way)]).toEqual(["hand-in", 1, true]);
  const waiting = wayOf(counts({ ...exported, "to-hand-in": 5 }), [batch(2), marked]);
  expect(onlyChanged(waiting)).toBe(false);
});

test("the exports that are to be handed in are those that count and are not marked, the oldest first", () => {
  const exports = [
    batch(4),
    batch(3),
    batch(2, { status: "voided", voidedAt: "2026-11-21T08:00:00Z" }),
    batch(1, { handedInAt: "2026-11-21T08:00:00Z" }),
  ];
  expect(toHandIn(exports).map(({ n }) => n)).toEqual([3, 4]);
});

test("the export leads on to the hand-in where a batch waits, and then back to who is at an earlier step", () => {
  const exported = { everyone: 60, exported: 39, "to-hand-in": 39 };
  expect(leadsTo("export", wayOf(counts({ ...exported, "no-photo": 21 }), [batch(1)]))).toEqual([
    "hand-in",
    "photos",
  ]);
  expect(leadsTo("export", wayOf(counts(exported), [batch(1)]))).toEqual(["hand-in"]);
  const more = wayOf(counts({ ...exported, "no-photo": 20, confirmed: 1 }), [batch(1)]);
  expect(leadsTo("export", more)).toEqual(["hand-in"]);
});

test("a step leads to the next one of the way only where nobody waits at it", () => {
  const way = wayOf(counts({ everyone: 60, "no-photo": 21, "at-print": 3 }), []);
  expect(leadsTo("export", way)).toEqual(["photos"]);
  expect(leadsTo("import", way)).toEqual(["photos"]);
  expect([leadsTo("photos", way), leadsTo("print", way)]).toEqual([[], []]);
});

test("a unit without people begins with the import, and nothing is done", () => {
  const way = wayOf([], []);
  expect(way.next).toBe("import");
  expect(way.done.size).toBe(0);
});
