/** The pictures in the manual are those of the program as it is: `npm run manual:pictures` takes them. */

import { expect } from "vitest";
import { differences, kept, sightOf } from "../manual/sight.js";
import { walk } from "../manual/walk.js";
import { test } from "../program/test.js";

const WALK_MS = 360_000;

test.for(["zh", "en"] as const)(
  "the window still looks like the manual's pictures, in %s",
  { timeout: WALK_MS },
  async (language) => {
    const pictures = kept(language);
    const now: Record<string, string[]> = {};
    await walk(language, (shot) => {
      now[shot.name] = differences(pictures[shot.name], sightOf(shot));
    });
    expect(Object.keys(now).toSorted()).toEqual(Object.keys(pictures).toSorted());
    expect(Object.fromEntries(Object.entries(now).filter(([, lines]) => lines.length > 0))).toEqual(
      {},
    );
  },
);
