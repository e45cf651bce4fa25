import type { JournalEntry } from "../../bindings/JournalEntry.ts";
import { day } from "../../components/moment.ts";

/** The entries of a day, in the order in which they came. */
export interface Day {
  readonly day: string;
  readonly entries: readonly JournalEntry[];
}

/** Entries by their days. A clock that was set back makes the same day come twice, which is what happened. */
export function byDay(entries: readonly JournalEntry[]): readonly Day[] {
  const days: { day: string; entries: JournalEntry[] }[] = [];
  for (const entry of entries) {
    const date = day(entry.at);
    const last = days.at(-1);
    if (last?.day === date) {
      last.entries.push(entry);
    } else {
      days.push({ day: date, entries: [entry] });
    }
  }
  return days;
}
