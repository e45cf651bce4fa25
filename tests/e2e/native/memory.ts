/** What lies in the memory of a process: proc_pid_smaps(5), proc_pid_pagemap(5), proc_pid_mem(5). */

import { closeSync, openSync, readFileSync, readSync } from "node:fs";

/** Read at a time; a text that lies across two of them is found in the page that they share. */
const PART = 16 << 20;
/** Bytes of a page, and of its line in the map of pages. */
const PAGE = 4096;
const ENTRY = 8;
/** In the highest byte of such a line: the page is in memory, or swapped out. */
const THERE = 0xc0;
/** An area that can be written, and of which something is there. */
const TOUCHED = /^([0-9a-f]+)-([0-9a-f]+) rw.*\n(?:[A-Z]\w+:.*\n)*?Rss: +[1-9]/gmu;

/** Which of some texts a process has in memory that it can write, as UTF-8 or as UTF-16. */
export function heldBy(id: number, texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) =>
    (["utf8", "utf16le"] as const).map((way) => ({ text, bytes: Buffer.from(text, way) })),
  );
  const held = new Set<string>();
  for (const part of partsOf(id)) {
    for (const { text, bytes } of needles) {
      if (part.includes(bytes)) {
        held.add(text);
      }
    }
  }
  return [...held];
}

function* partsOf(id: number): Generator<Buffer> {
  const file = openSync(`/proc/${id}/mem`, "r");
  const pages = openSync(`/proc/${id}/pagemap`, "r");
  const part = Buffer.alloc(PART);
  try {
    const areas = readFileSync(`/proc/${id}/smaps`, "utf8");
    for (const [, from, to] of areas.matchAll(TOUCHED)) {
      const end = BigInt(`0x${to}`);
      for (let at = BigInt(`0x${from}`); at < end; at += BigInt(PART - PAGE)) {
        const length = Number(end - at > BigInt(PART) ? BigInt(PART) : end - at);
        if (!isTouched(pages, at, length)) {
          continue;
        }
        let read = 0;
        try {
          read = readSync(file, part, 0, length, at);
        } catch {
          // Reserved and never touched: nothing is there.
          break;
        }
        yield part.subarray(0, read);
      }
    }
  } finally {
    closeSync(pages);
    closeSync(file);
  }
}

/** Whether any page of a part is in memory: a script engine reserves a hundred times what it uses. */
function isTouched(pages: number, at: bigint, length: number): boolean {
  const entries = Buffer.alloc((length / PAGE) * ENTRY);
  const read = readSync(pages, entries, 0, entries.length, (at / BigInt(PAGE)) * BigInt(ENTRY));
  for (let last = ENTRY - 1; last < read; last += ENTRY) {
    if (((entries[last] ?? 0) & THERE) !== 0) {
      return true;
    }
  }
  return false;
}
