/** The last day, which the office words as it likes: where it is a date, the days until then can be counted. */

/** As offices write a day: `2026-12-31`, `2026/12/31`, `2026.12.31`, `2026年12月31日前`. What `sicard-office issue` does not warn of. */
const DAY = /^([1-9]\d{3})\s*[-/.年月]\s*(\d{1,2})\s*[-/.年月]\s*(\d{1,2})\s*日?\s*前?$/;
const DAY_MS = 86_400_000;
/** From so many days on it is red. */
const SOON_DAYS = 2;

/** A deadline as it stands on a day. */
export type Deadline =
  /** In the office's own words. */
  | { readonly kind: "words"; readonly text: string }
  | {
      readonly kind: "date";
      readonly text: string;
      /** 0: today is the last day; below 0: it is over. */
      readonly days: number;
      /** Fewer than three days are left, or none. */
      readonly urgent: boolean;
    };

/** How a deadline stands; `null`: there is none. */
export function deadlineOf(text: string | null, now: Date): Deadline | null {
  const words = text?.trim() ?? "";
  if (words === "") {
    return null;
  }
  const last = dayOf(words);
  if (last === null) {
    return { kind: "words", text: words };
  }
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((last - today) / DAY_MS);
  return { kind: "date", text: words, days, urgent: days <= SOON_DAYS };
}

/** The day that a text is, in any width of digits; `null`: it is none of the calendar. */
function dayOf(words: string): number | null {
  const [, year, month, day] = DAY.exec(words.normalize("NFKC"))?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    return null;
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  // February the 30th would be a day of March.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
