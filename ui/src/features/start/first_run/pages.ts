/** The pages of the first start, and which place is proposed. */

import type { Place } from "../../../bindings/Place.ts";

export const PAGES = ["welcome", "place", "protection", "look", "done"] as const;

export type PageName = (typeof PAGES)[number];

/** The next page; the last one has none but itself. */
export function after(page: PageName): PageName {
  return PAGES[PAGES.indexOf(page) + 1] ?? page;
}

/** The page before; the first one has none but itself. */
export function before(page: PageName): PageName {
  return PAGES[PAGES.indexOf(page) - 1] ?? page;
}

/** The place that the clerk chose, or else the recommended one. */
export function chosenPlace(places: readonly Place[], id: string | null): Place | undefined {
  return places.find((place) => place.id === id) ?? places.find((place) => place.recommended);
}

/** The same where the clerk leaves a place to begin anew: what is proposed unasked holds no data. */
export function placeInstead(places: readonly Place[], id: string | null): Place | undefined {
  return places.find((place) => place.id === id) ?? places.find((place) => !place.holdsStore);
}

/**
 * The places with data that may be another account's of this computer, or this clerk's from before the system was installed anew: only the clerk
 * knows. The first of all places is the program's own folder.
 */
export function perhapsAnothers(places: readonly Place[]): readonly Place[] {
  return places.slice(1).filter(({ holdsStore, chosen, ours }) => holdsStore && !chosen && !ours);
}

/**
 * Whether the first start asks whose the data are that it found: beside them an empty list would look as if all were lost. Until the clerk says that they
 * are their own, the own folder is chosen, since another's are not to be opened blindly.
 */
export function asksWhose(places: readonly Place[]): boolean {
  const [home] = places;
  return (
    home !== undefined && home.recommended && !home.holdsStore && perhapsAnothers(places).length > 0
  );
}

/** What speaks against a place, if anything. */
export type PlaceDoubt = "network" | "removable" | "little-room";

/** The database of ten thousand people with photos needs about 500 MB, and as much again while it is put in order. */
const LITTLE_ROOM_BYTES = 1024 ** 3;

export function doubtOf({ kind, free }: Place): PlaceDoubt | null {
  if (kind === "network" || kind === "removable") {
    return kind;
  }
  return free !== null && free < LITTLE_ROOM_BYTES ? "little-room" : null;
}
