/** What is told of a control, and where. */

import { type Bilingual, bilingual } from "../../../i18n/language.tsx";
import type { PageLink } from "../pages/link.ts";

export interface Mark {
  /** CSS that finds the control. */
  readonly control: string;
  /** All that stands beside it is meant as well. */
  readonly row?: true;
  readonly text: Bilingual<{ text: string }>;
}

export interface Place {
  /** CSS that finds something only where the clerk is there. */
  readonly here: string;
  readonly page: PageLink;
  readonly marks: readonly Mark[];
}

/** CSS of a test id. */
export const part = (id: string) => `[data-testid="${id}"]`;
/** By a test id, or CSS. */
export const mark = (id: string, zh: string, en: string): Mark => ({
  control: /^[\w-]+$/.test(id) ? part(id) : id,
  text: bilingual({ zh: { text: zh }, en: { text: en } }),
});

/** All that stands beside it is meant as well. */
export const row = (id: string, zh: string, en: string): Mark => ({
  ...mark(id, zh, en),
  row: true,
});
