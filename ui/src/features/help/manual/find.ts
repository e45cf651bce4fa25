import type { Language } from "../../../i18n/language.tsx";
import { words } from "../../../i18n/words.ts";
import type { Block } from "../pages/blocks.ts";
import { ORDER, PAGES } from "../pages/index.ts";
import type { PageLink } from "../pages/link.ts";
import type { ManualPage } from "../pages/page.ts";
import { meaning } from "./States.tsx";

/** A section in which the words stand, with the first of them in its surroundings. */
export interface Found {
  readonly link: PageLink;
  readonly page: string;
  readonly section: string;
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

interface Entry {
  readonly link: PageLink;
  readonly page: string;
  readonly section: string;
  /** In the language of the window. */
  readonly text: string;
  /** In lower case, in both languages. */
  readonly sought: string;
  readonly titles: string;
}

/** Characters on either side of what was found. */
const AROUND = { before: 14, after: 40 };

/** The sections in which all of the words stand, in either language; those with one in their title first. `null`: nothing is sought. */
export function find(wanted: string, language: Language): readonly Found[] | null {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) {
    return null;
  }
  const entries = index(language).filter(({ sought }) =>
    parts.every((part) => sought.includes(part)),
  );
  const inTitle = (entry: Entry) => parts.some((part) => entry.titles.includes(part));
  const first = entries.filter(inTitle);
  const rest = entries.filter((entry) => !inTitle(entry));
  return first.concat(rest).map(({ link, page, section, text }) => {
    const { before, hit, after } = surroundings(text, parts);
    return { link, page, section, before, hit, after };
  });
}

const made = new Map<Language, readonly Entry[]>();

function index(language: Language): readonly Entry[] {
  const known = made.get(language);
  if (known !== undefined) {
    return known;
  }
  const entries = ORDER.flatMap((id) => {
    const page: ManualPage = PAGES[id];
    const other = language === "zh" ? "en" : "zh";
    return Object.entries(page[language].sections).map(([section, { title, blocks }], place) => {
      const text = blocks.map((block) => said(block, language)).join(" ");
      const there = page[other].sections[section];
      // The page's own title leads to its beginning, not to every section.
      const ofPage = place === 0 ? [page[language].title, page[other].title] : [];
      const titles = [...ofPage, title, there?.title ?? ""].join(" ").toLowerCase();
      const translated = (there?.blocks ?? []).map((block) => said(block, other)).join(" ");
      return {
        link: { page: id, section },
        page: page[language].title,
        section: title,
        text,
        titles,
        sought: `${titles} ${text} ${translated}`.toLowerCase(),
      };
    });
  });
  made.set(language, entries);
  return entries;
}

/** What can be read in a block. */
export function said(block: Block, language: Language): string {
  switch (block.kind) {
    case "text":
    case "note":
    case "warning":
      return block.text;
    case "steps":
    case "points":
      return block.items.join(" ");
    case "table":
      return [block.head, ...block.rows].flat().join(" ");
    case "keys":
      return block.rows.flat().join(" ");
    case "picture":
      return block.caption;
    case "states":
      return [
        ...Object.values(words[language].state),
        ...Object.values(meaning[language]).flat(),
      ].join(" ");
    case "see":
    case "card":
    case "steps-drawn":
    case "office":
      return "";
  }
}

function surroundings(
  text: string,
  parts: readonly string[],
): Pick<Found, "before" | "hit" | "after"> {
  const lower = text.toLowerCase();
  const places = parts.map((part) => ({ at: lower.indexOf(part), length: part.length }));
  const [first] = places.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  if (first === undefined) {
    return { before: text.slice(0, AROUND.before + AROUND.after), hit: "", after: "…" };
  }
  const from = Math.max(0, first.at - AROUND.before);
  const end = first.at + first.length;
  return {
    before: (from > 0 ? "…" : "") + text.slice(from, first.at),
    hit: text.slice(first.at, end),
    after: text.slice(end, end + AROUND.after) + (end + AROUND.after < text.length ? "…" : ""),
  };
}
