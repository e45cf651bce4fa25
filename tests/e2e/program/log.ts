/** 运行记录: what the program has written down about itself. */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathsBelow } from "./gone.js";
import type { Place } from "./place.js";

const FILE = /^sicard.*\.log$/u;
/** As the program writes it: when, and where in its sources. */
const PANIC = / panic /u;

/** Every line of the logs of a place, on the computer or beside a program on a stick; none where nothing could be written. */
export function logOf(place: Place): string[] {
  return pathsBelow(place.folder)
    .filter((path) => FILE.test(basename(path)))
    .flatMap((path) => readFileSync(place.path(path), "utf8").split("\n"))
    .filter((line) => line !== "");
}

/** Those that tell of a fault of the program's own. */
export function panicsOf(place: Place): string[] {
  return logOf(place).filter((line) => PANIC.test(line));
}
