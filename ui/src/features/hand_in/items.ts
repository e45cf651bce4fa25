/** What is checked before an export is handed in, and what the clerk has ticked of it while the program runs. */

import { useSyncExternalStore } from "react";
import type { OfficeView } from "../../bindings/OfficeView.ts";

/** In the order in which they are looked at. */
export const ITEMS = ["file", "forms", "copies", "numbers", "place", "deadline"] as const;
export type Item = (typeof ITEMS)[number];

/** The lines of a unit's checklist: what the office has not said is left out. */
export function itemsFor(office: OfficeView, lastDay: string | null): Item[] {
  const place = [office.name, office.address, office.hours, office.phone].some(
    (said) => said !== "",
  );
  const deadline = (lastDay ?? "").trim() !== "";
  return ITEMS.filter((item) => (item !== "place" || place) && (item !== "deadline" || deadline));
}

const NOTHING: ReadonlySet<Item> = new Set();

/** By export. Kept while the program runs: a checklist is gone through in one sitting, but not in one dialog. */
const ticked = new Map<number, ReadonlySet<Item>>();
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Ticks a line of an export, or takes the tick back. */
export function tick(batch: number, item: Item, isTicked: boolean): void {
  const next = new Set(tickedOf(batch));
  if (isTicked) {
    next.add(item);
  } else {
    next.delete(item);
  }
  ticked.set(batch, next);
  for (const listener of listeners) {
    listener();
  }
}

/** What is ticked of an export. */
export function tickedOf(batch: number): ReadonlySet<Item> {
  return ticked.get(batch) ?? NOTHING;
}

/** The same, followed. */
export function useTicked(batch: number): ReadonlySet<Item> {
  return useSyncExternalStore(listen, () => tickedOf(batch));
}
