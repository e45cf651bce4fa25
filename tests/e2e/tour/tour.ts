/**
 * The screens and dialogs on the way through the whole work, in the real window, in both languages and sizes, light and dark: pictures to be
 * looked at, in `tour-out/`. Not on the way: a camera, a printer at work, and what is shown where the data or their key are gone.
 */

import { join } from "node:path";
import { Clerk } from "../clerk/clerk.js";
import { inEachLanguage, type Language } from "./languages.js";
import { Place } from "../program/place.js";
import { Program } from "../program/program.js";
import { Album } from "./album.js";
import { makeUnits } from "./units.js";
import { walkThrough } from "./walk.js";

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
      await walkThrough(walk, language);
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
