/** What of a program's file is in memory: proc_pid_maps(5), proc_pid_pagemap(5). */

import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from "node:fs";
import { join } from "node:path";

const CRATES = join(import.meta.dirname, "..", "..", "..", "src-tauri", "crates");
/** Fonts and models, which lie in the program's file. */
const LARGE = [
  ...filesIn(join(CRATES, "form", "fonts"), /\.(?:otf|ttf)$/),
  ...filesIn(join(CRATES, "portrait", "models"), /\.onnx$/),
];

/** Bytes of a page, and of its line in the map of pages. */
const PAGE = 4096;
const ENTRY = 8;
/** In the highest byte of such a line: the page is in memory. */
const PRESENT = 0x80;

/** A part of a file that is mapped into a process. */
interface Area {
  /** Where in the file, and in the process. */
  readonly at: number;
  readonly begin: number;
  readonly length: number;
}

/** In bytes: of all of it, and of the fonts and models in it. */
export function ofItsFile(id: number): { file: number; large: number } {
  const areas = areasOf(id);
  const program = readFileSync(`/proc/${id}/exe`);
  const large = LARGE.map((path) => {
    const part = readFileSync(path);
    const at = program.indexOf(part);
    return at < 0 ? 0 : present(id, areas, at, part.length);
  });
  return {
    file: present(id, areas, 0, program.length),
    large: large.reduce((all, one) => all + one, 0),
  };
}

function areasOf(id: number): Area[] {
  const file = readlinkSync(`/proc/${id}/exe`);
  const lines = readFileSync(`/proc/${id}/maps`, "utf8").split("\n");
  return lines
    .filter((line) => line.endsWith(` ${file}`))
    .map((line) => {
      const [begin = 0, end = 0, at = 0] = [/^\w+/, /(?<=-)\w+/, /(?<= \S+ )\w+/].map((number) =>
        parseInt(number.exec(line)?.[0] ?? "", 16),
      );
      return { at, begin, length: end - begin };
    });
}

/** Bytes of the pages that are there of a part of the file. */
function present(id: number, areas: readonly Area[], at: number, length: number): number {
  const pages = openSync(`/proc/${id}/pagemap`, "r");
  try {
    let there = 0;
    for (const area of areas) {
      const from = Math.max(at, area.at);
      const to = Math.min(at + length, area.at + area.length);
      const count = Math.max(0, Math.ceil(to / PAGE) - Math.floor(from / PAGE));
      const entries = Buffer.alloc(count * ENTRY);
      const first = Math.floor((area.begin + from - area.at) / PAGE);
      readSync(pages, entries, 0, entries.length, first * ENTRY);
      for (let page = 0; page < count; page += 1) {
        there += ((entries[page * ENTRY + ENTRY - 1] ?? 0) & PRESENT) === 0 ? 0 : PAGE;
      }
    }
    return there;
  } finally {
    closeSync(pages);
  }
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}
