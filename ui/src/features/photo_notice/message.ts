/** The text for a chat: whose photo is missing, what it must be, where it goes. */

import type { PhotoNotice } from "../../bindings/PhotoNotice.ts";
import type { NoticeTexts } from "./texts.ts";

/** What the clerk adds. */
export interface Added {
  /** To whom the pictures go. */
  readonly to: string;
  /** Until when, as the clerk writes it. */
  readonly until: string;
}

/** Paragraph by paragraph; names alone, no numbers. */
export function message(notice: PhotoNotice, added: Added, t: NoticeTexts["message"]): string {
  const to = added.to.trim();
  const until = added.until.trim();
  const lines = notice.departments.map(({ department, names }) =>
    t.department(department ?? (notice.departments.length > 1 ? t.others : null), names),
  );
  const { width, height } = notice.photo;
  return [
    t.title(notice.unitName),
    t.ask(notice.people, until === "" ? null : until),
    ...lines,
    t.photo(width, height),
    t.file,
    ...(to === "" ? [] : [t.to(to)]),
  ].join("\n");
}
