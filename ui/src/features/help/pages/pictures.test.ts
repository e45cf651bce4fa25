import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGES } from "./index.ts";
import type { ManualPage } from "./page.ts";
import { PICTURES } from "./pictures.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "..", "public", "manual");
const pages: ManualPage[] = Object.values(PAGES);

/** The whole manual lies in the program. */
const MOST_BYTES = 60 * 1024;

test.each(["zh", "en"] as const)("every picture is there and is shown: %s", (language) => {
  const shown = pages
    .flatMap((page) => Object.values(page[language].sections))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "picture" ? [block.name] : []));
  const names = PICTURES.toSorted();
  expect([...new Set(shown)].toSorted()).toEqual(names);
  const files = readdirSync(join(FOLDER, language)).toSorted();
  expect(files).toEqual(names.map((name) => `${name}.webp`).toSorted());
  for (const file of files) {
    expect(statSync(join(FOLDER, language, file)).size, file).toBeLessThanOrEqual(MOST_BYTES);
  }
});
