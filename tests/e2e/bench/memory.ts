/** How much memory a program takes: proc_pid_smaps(5). */

import { readFileSync } from "node:fs";
import { descendantsOf } from "../program/children.js";
import { ofItsFile } from "./mapped.js";

/** In bytes. */
export interface Memory {
  /** Of the program and all processes that it has started; what several share counts once in all (PSS). */
  readonly all: number;
  /** Of the program's own process, what nobody shares with it. */
  readonly own: number;
  /** Of the program's file, what is in memory. */
  readonly file: number;
  /** Of the fonts and models in it, what is in memory. */
  readonly large: number;
}

/** What a program takes at this moment. */
export function memoryOf(id: number): Memory {
  const each = [id, ...descendantsOf(id)].map((one) => sizes(one, "Pss"));
  return { all: each.reduce(plus), own: sizes(id, "Private_\\w+"), ...ofItsFile(id) };
}

/** The sum of the lines of a name, which is a regular expression. */
function sizes(id: number, name: string): number {
  const text = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
  const lines = text.matchAll(new RegExp(`^${name}: +(\\d+) kB$`, "gmu"));
  return Array.from(lines, ([, kib]) => Number(kib) * 1024).reduce(plus, 0);
}

function plus(a: number, b: number): number {
  return a + b;
}
