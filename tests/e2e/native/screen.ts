/** Pictures of the whole screen: of windows that are the computer's own. */

import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";
import type { Place } from "../program/place.js";

const run = promisify(execFile);

/** Writes what is on the screen into a PNG file. */
export async function pictureOfScreen(place: Place, file: string): Promise<void> {
  // The test's own program, also where the place lacks some.
  await run("scrot", ["--overwrite", file], {
    env: { ...place.env, PATH: process.env["PATH"] ?? "" },
  });
}
