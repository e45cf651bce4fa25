import { expect, test } from "vitest";
import { PAGE_OF_ERROR } from "../errors.ts";
import { PLACES } from "../marks/places/index.ts";
import type { Block } from "./blocks.ts";
import { linkOf } from "./follow.ts";
import { GROUPS, ORDER, PAGES } from "./index.ts";
import type { ManualPage } from "./page.ts";

const pages: [string, ManualPage][] = Object.entries(PAGES);
const languages = ["zh", "en"] as const;

function blocksOf(page: ManualPage): Block[] {
  return languages.flatMap((language) =>
    Object.values(page[language].sections).flatMap(({ blocks }) => blocks),
  );
}

function picturesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === "picture" ? [block.name] : []));
}

test("the contents name every page once", () => {
  expect([...ORDER].toSorted()).toEqual(pages.map(([id]) => id).toSorted());
  expect(GROUPS.length).toBeGreaterThan(3);
});

test("every link between pages leads somewhere", () => {
  for (const [id, page] of pages) {
    for (const block of blocksOf(page)) {
      for (const written of block.kind === "see" ? block.links : []) {
        const { page: to, section } = linkOf(written);
        const there: ManualPage = PAGES[to];
        expect(section === null || section in there.zh.sections, `${id} to ${written}`).toBe(true);
      }
    }
  }
});

test("every slide of the tutorial is in the manual, and stands in a section that is there", () => {
  const slides = pages.flatMap(([id, page]) =>
    Object.entries(page.slides).flatMap(([section, of]) => {
      expect(Object.keys(page.zh.sections), id).toContain(section);
      return of ?? [];
    }),
  );
  // How many slides each part of the tutorial has.
  const parts = [11, 8, 12, 2, 3, 2, 5];
  const all = parts.flatMap((many, part) =>
    Array.from({ length: many }, (_, slide) => `${part + 1}-${slide + 1}`),
  );
  expect([...new Set(slides)].toSorted()).toEqual([...all, "注意事项"].toSorted());
});

test("both languages of a page are built alike", () => {
  for (const [id, page] of pages) {
    for (const [section, { blocks }] of Object.entries(page.zh.sections)) {
      const kinds = page.en.sections[section]?.blocks.map(({ kind }) => kind);
      expect(kinds, `${id}/${section}`).toEqual(blocks.map(({ kind }) => kind));
      expect(picturesIn(page.en.sections[section]?.blocks ?? [])).toEqual(picturesIn(blocks));
    }
  }
});

test("every error and every place leads to a section that is there", () => {
  for (const { page, section } of [
    ...Object.values(PAGE_OF_ERROR),
    ...PLACES.map((place) => place.page),
  ]) {
    const there: ManualPage = PAGES[page];
    expect(section === null || section in there.zh.sections).toBe(true);
  }
});
