import type { Bilingual } from "../../../i18n/language.tsx";
import { at, type PageLink } from "../pages/link.ts";
import type { Mark } from "./mark.ts";
import { PLACES } from "./places/index.ts";

/** A control that is there, and what it is for. */
export interface MarkHere {
  readonly control: HTMLElement;
  readonly text: Bilingual<{ text: string }>;
}

/** What the clerk sees. */
export interface Around {
  readonly marks: readonly MarkHere[];
  /** Of the manual. */
  readonly page: PageLink;
}

/** The place that lies on top, with those of its controls that are there now. */
export function lookAround(): Around {
  const place = PLACES.find(({ here }) => shownOf(here) !== null);
  if (place === undefined) {
    return { marks: [], page: at("card") };
  }
  return { marks: place.marks.flatMap(markHere), page: place.page };
}

function markHere({ control, row, text }: Mark): MarkHere[] {
  const one = shownOf(control);
  const found = row === true ? (one?.parentElement ?? null) : one;
  return found === null ? [] : [{ control: found, text }];
}

/** The first that can be seen. */
function shownOf(css: string): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>(css);
  return Array.from(all).find((one) => one.getClientRects().length > 0) ?? null;
}
