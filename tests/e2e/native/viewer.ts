/** A viewer of the computer's: it keeps a list of what it was given, and shows nothing. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../program/place.js";

/** Programs that are started in this place from now on find it; the returned function tells what it was given. */
export function installViewer(place: Place): () => string[] {
  const folder = place.path("viewer");
  const list = join(folder, "given.txt");
  mkdirSync(folder);
  writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\necho "$1" >> '${list}'\n`, { mode: 0o755 });
  place.env["PATH"] = `${folder}:${place.env["PATH"] ?? ""}`;
  return () => (existsSync(list) ? readFileSync(list, "utf8").trim().split("\n") : []);
}
