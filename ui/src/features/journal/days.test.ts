import { expect, test } from "vitest";
import type { JournalEntry } from "../../bindings/JournalEntry.ts";
import { byDay } from "./days.ts";

const entry = (number: number, at: string): JournalEntry => ({
  number,
  at,
  account: "zhao",
  clerk: null,
  deed: { kind: "forms-back" },
  people: 0,
  names: [],
  reason: null,
});

test("entries of a day stand together, and days stay in their order", () => {
  const entries = [
    entry(3, "2026-11-24T12:00:00"),
    entry(2, "2026-11-24T08:00:00"),
    entry(1, "2026-11-23T12:00:00"),
  ];
  const days = byDay(entries).map(({ day, entries: of }) => [day, of.map(({ number }) => number)]);
  expect(days).toEqual([
    ["2026-11-24", [3, 2]],
    ["2026-11-23", [1]],
  ]);
});

test("no entries make no days", () => {
  expect(byDay([])).toEqual([]);
});
