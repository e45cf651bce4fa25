/** Cameras that WebKitGTK draws, for a computer that has none. */

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Place } from "../program/place.js";

const run = promisify(execFile);

/** Programs that are started in this place from now on find two cameras. */
export async function plugInCameras(place: Place): Promise<void> {
  const library = place.path("mock_camera.so");
  const source = join(import.meta.dirname, "mock_camera.c");
  await run("cc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]);
  place.env["LD_PRELOAD"] = library;
}
