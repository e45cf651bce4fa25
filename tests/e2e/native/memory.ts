/** What lies in the memory of a process: proc_pid_smaps(5), proc_pid_pagemap(5), proc_pid_mem(5). */

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { codeOf, unlessGone } from "../program/gone.js";

/** Read at a time; a text that lies across two of them is found in the page that they share. */
const PART = 16 << 20;
/** Bytes of a page, and of its line in the map of pages. */
const PAGE = 4096;
const ENTRY = 8;
/** In the highest byte of such a line: the page is in memory, or swapped out. */
const THERE = 0xc0;
/** An area that can be written, and of which something is there. */
const TOUCHED = /^([0-9a-f]+)-([0-9a-f]+) rw.*\n(?:[A-Z]\w+:.*\n)*?Rss: +[1-9]/gmu;

/** Which of some texts a process has in memory that it can write, as UTF-8 or as UTF-16; one that is gone has none. */
export function heldBy(id: number, texts: readonly string[]): string[] {
  const ways = ["utf8", "utf16le"] as const;
  const wanted = texts.map((text) => [text, ways.map((way) => Buffer.from(text, way))] as const);
  return unlessGone(() => [...timesHeld(id, new Map(wanted)).keys()], []);
}

/** How often a process has in memory that it can write what each name stands for; names of which there is nothing are left out. */
export function timesHeld(
  id: number,
  wanted: ReadonlyMap<string, readonly Buffer[]>,
): Map<string, number> {
  const held = new Map<string, number>();
  for (const part of partsOf(id)) {
    for (const [name, forms] of wanted) {
      const times = forms.reduce((sum, form) => sum + timesIn(part, form), 0);
      if (times > 0) {
        held.set(name, (held.get(name) ?? 0) + times);
      }
    }
  }
  return held;
}

function timesIn(part: Buffer, form: Buffer): number {
  let times = 0;
  for (let at = part.indexOf(form); at >= 0; at = part.indexOf(form, at + form.length)) {
    times += 1;
  }
  return times;
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
        for (const [begin, bytes] of touched(pages, at, length)) {
          yield part.subarray(0, readThere(file, part, bytes, at + BigInt(begin)));
        }
      }
    }
  } finally {
    closeSync(pages);
    closeSync(file);
  }
}

/** Reads memory, as far as the process has not given it back meanwhile; how much was read. */
function readThere(file: number, into: Buffer, bytes: number, at: bigint): number {
  try {
    return readSync(file, into, 0, bytes, at);
  } catch (error) {
    if (codeOf(error) === "EIO") {
      return 0;
    }
    throw error;
  }
}

/** What of a part is in memory, from where on and how much: a script engine reserves a hundred times what it uses. */
function touched(pages: number, at: bigint, length: number): [number, number][] {
  const entries = Buffer.alloc((length / PAGE) * ENTRY);
  const read = readSync(pages, entries, 0, entries.length, (at / BigInt(PAGE)) * BigInt(ENTRY));
  const runs: [number, number][] = [];
  let begin: number | undefined;
  for (let page = 0; page * ENTRY <= read; page += 1) {
    const isThere = ((entries[page * ENTRY + ENTRY - 1] ?? 0) & THERE) !== 0;
    if (isThere) {
      begin ??= page;
    } else if (begin !== undefined) {
      runs.push([begin * PAGE, (page - begin) * PAGE]);
      begin = undefined;
    }
  }
  return runs;
}
