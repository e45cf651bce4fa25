/** The last day, which the office words as it likes: where it is a date, the days until then can be counted. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
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
  const [, year, month, day] = DATE.exec(words) ?? [];
  const last = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(last) || new Date(last).toISOString().slice(0, 10) !== words) {
    return { kind: "words", text: words };
  }
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((last - today) / DAY_MS);
  return { kind: "date", text: words, days, urgent: days <= SOON_DAYS };
}
