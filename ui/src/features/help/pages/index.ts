/** All pages of the manual, in the order of reading. */

import { type Bilingual, bilingual } from "../../../i18n/language.tsx";
import { backup } from "./backup.ts";
import { batches } from "./batches.ts";
import { card } from "./card.ts";
import { confirm } from "./confirm.ts";
import { disk } from "./disk.ts";
import { download } from "./download.ts";
import { encryption } from "./encryption.ts";
import { english } from "./english.ts";
import { exporting } from "./exporting.ts";
import { forgotten } from "./forgotten.ts";
import { forms } from "./forms.ts";
import { handIn } from "./hand_in.ts";
import { importing } from "./importing.ts";
import { marks } from "./marks.ts";
import { moving } from "./moving.ts";
import type { ManualPage } from "./page.ts";
import { packages } from "./packages.ts";
import { photos } from "./photos.ts";
import { printing } from "./printing.ts";
import { protection } from "./protection.ts";
import { red } from "./red.ts";
import { scaling } from "./scaling.ts";
import { securitySoftware } from "./security_software.ts";
import { shortcuts } from "./shortcuts.ts";
import { stateTable } from "./state_table.ts";
import { tables } from "./tables.ts";
import { trouble } from "./trouble.ts";
import { updates } from "./updates.ts";

export const PAGES = {
  card,
  download,
  import: importing,
  photos,
  tables,
  print: printing,
  forms,
  confirm,
  export: exporting,
  "hand-in": handIn,
  states: stateTable,
  red,
  marks,
  batches,
  package: packages,
  "security-software": securitySoftware,
  encryption,
  scaling,
  disk,
  forgotten,
  backup,
  moving,
  trouble,
  shortcuts,
  protection,
  updates,
  english,
} as const satisfies Record<string, ManualPage>;

export type Pages = typeof PAGES;
export type PageId = keyof Pages;

/** The contents. */
export const GROUPS: readonly {
  readonly title: Bilingual<{ title: string }>;
  readonly pages: readonly PageId[];
}[] = [
  { title: bilingual({ zh: { title: "开始" }, en: { title: "To begin with" } }), pages: ["card"] },
  {
    title: bilingual({ zh: { title: "八个步骤" }, en: { title: "The eight steps" } }),
    pages: [
      "download",
      "import",
      "photos",
      "tables",
      "print",
      "forms",
      "confirm",
      "export",
      "hand-in",
    ],
  },
  {
    title: bilingual({ zh: { title: "每个人的情况" }, en: { title: "How people stand" } }),
    pages: ["states", "red", "marks", "batches"],
  },
  {
    title: bilingual({ zh: { title: "遇到问题" }, en: { title: "When something is wrong" } }),
    pages: [
      "package",
      "security-software",
      "encryption",
      "scaling",
      "disk",
      "forgotten",
      "backup",
      "moving",
      "trouble",
    ],
  },
  {
    title: bilingual({ zh: { title: "其他" }, en: { title: "More" } }),
    pages: ["shortcuts", "protection", "updates", "english"],
  },
];

/** The order of previous and next. */
export const ORDER: readonly PageId[] = GROUPS.flatMap(({ pages }) => pages);
