/**
 * Every screen and every dialog of the real window, in both languages and sizes, light and dark: pictures to be looked at, in `tour-out/`.
 */

import { join } from "node:path";
import { Clerk } from "../clerk/clerk.js";
import { inEachLanguage, type Language } from "./languages.js";
import { Place } from "../program/place.js";
import { Program } from "../program/program.js";
import { Album } from "./album.js";
import { batches } from "./batches.js";
import { fromStartToList, lockAndUnlock } from "./beginning.js";
import { importsThatAreRefused, update } from "./packages.js";
import { help } from "./help.js";
import { backup, erase } from "./keeping.js";
import { list, marks, person, settings } from "./screens.js";
import { confirmAndExport, journal, records } from "./ending.js";
import { handIn, preview, stack } from "./paper.js";
import { checklist, overview, steps } from "./steps.js";
import { makeUnits } from "./units.js";

const OUT = join(import.meta.dirname, "..", "..", "..", "tour-out");

async function tour(language: Language): Promise<void> {
  const place = await Place.make();
  try {
    const units = await makeUnits(place);
    const program = await Program.start(place);
    const walk = {
      place,
      units,
      program,
      clerk: new Clerk(program),
      album: new Album(OUT, language, place),
    };
    try {
      await fromStartToList(walk, language);
      await list(walk);
      await steps(walk);
      await help(walk);
      await person(walk);
      await batches(walk);
      await marks(walk);
      await importsThatAreRefused(walk);
      await preview(walk);
      await stack(walk);
      await confirmAndExport(walk);
      // Only then: the export proposes a recovery code to who has none.
      await settings(walk);
      await backup(walk);
      await records(walk);
      await journal(walk);
      await checklist(walk);
      await overview(walk);
      await handIn(walk);
      await update(walk);
      await lockAndUnlock(walk);
      await erase(walk);
    } catch (error) {
      await walk.album.take(program.page, "failed");
      throw error;
    } finally {
      await program.stop();
    }
  } finally {
    await place.leave();
  }
}

await inEachLanguage(tour);
