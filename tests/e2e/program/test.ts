/** A test with a clerk's computer of its own, which a fault of the program fails; where it fails, the window's picture stays in test-out/. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test as base } from "vitest";
import { panicsOf } from "./log.js";
import { Place } from "./place.js";
import { Program } from "./program.js";

const OUT = join(import.meta.dirname, "..", "..", "..", "test-out");

/** Starts programs in the test's place, which are stopped when the test ends. */
export type Start = (...files: string[]) => Promise<Program>;

export const test = base.extend<{ place: Place; start: Start }>({
  // eslint-disable-next-line no-empty-pattern
  place: async ({}, use) => {
    const place = await Place.make();
    await use(place);
    const panics = panicsOf(place);
    await place.leave();
    if (panics.length > 0) {
      throw new Error(`the program has a fault of its own:\n${panics.join("\n")}`);
    }
  },
  start: async ({ place, task }, use) => {
    const started: Program[] = [];
    await use(async (...files) => {
      const program = await Program.start(place, ...files);
      started.push(program);
      return program;
    });
    for (const [n, program] of started.entries()) {
      if (task.result?.state === "fail") {
        await keepPicture(`${task.name} ${n + 1}`, program);
      }
      await program.stop();
    }
  },
});

async function keepPicture(name: string, program: Program): Promise<void> {
  try {
    const picture = await program.page.picture();
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`), picture);
  } catch {
    // The window is gone: there is nothing to show.
  }
}
