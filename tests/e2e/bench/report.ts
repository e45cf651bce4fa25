/** Figures as a table of Markdown. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import os from "node:os";
import type { Movement } from "./watch.js";

const PAGE = join(import.meta.dirname, "..", "..", "..", "docs", "BENCHMARKS.md");

/** One line on how the list moved. */
export function lineOf(what: string, { frames, blank }: Movement): string {
  const cells = [
    what,
    ...[0.5, 0.95].map((part) => ms(at(frames, part))),
    longestBlank(frames, blank),
  ];
  return `| ${cells.join(" | ")} |`;
}

export const MOVEMENT_HEAD = `| the list moves | frame, median | 95 % within | blank rows in sight, longest |
| --- | ---: | ---: | ---: |`;

export const SETTLED_HEAD = `| from a key or click to the list at rest | median of five | longest |
| --- | ---: | ---: |`;

/** One line on how soon the list stood still. */
export function settledLine(what: string, times: readonly number[]): string {
  return `| ${what} | ${ms(median(times))} | ${ms(at(times, 1))} |`;
}

/** The computer that is measured on, and the day. */
export function machine(): string {
  const cores = os.cpus();
  return `${cores[0]?.model.trim() ?? ""}, ${cores.length} cores, ${os.type()} ${os.release()}, ${new Date().toISOString().slice(0, 10)}`;
}

/** Puts the results of a benchmark between their marks in docs/BENCHMARKS.md. */
export function writeDown(bench: "window" | "start", results: string): void {
  const begin = `<!-- ${bench} results: written by npm run bench:${bench} -- --write -->`;
  const end = `<!-- end of ${bench} results -->`;
  const [before, rest] = readFileSync(PAGE, "utf8").split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${PAGE} has no place for the results`);
  }
  writeFileSync(PAGE, `${before}${begin}\n${results}\n${end}${after}`);
}

/** What the computer needs for a frame without anything in it. */
export function emptyLine(frames: readonly number[]): string {
  return `| an empty page, for comparison | ${ms(median(frames))} | ${ms(at(frames, 0.95))} |  |`;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return at(values, 0.5);
}

/** The value below which that part of all values lies. */
function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The longest time in which every frame had a blank row; `frames` has the times between those of `blank`. */
function longestBlank(frames: readonly number[], blank: readonly number[]): string {
  let longest = { frames: 0, ms: 0 };
  let run = { frames: 0, ms: 0 };
  for (const [n, rows] of blank.entries()) {
    run =
      rows > 0 ? { frames: run.frames + 1, ms: run.ms + (frames[n] ?? 0) } : { frames: 0, ms: 0 };
    longest = run.frames > longest.frames ? run : longest;
  }
  return longest.frames === 0 ? "none" : `${longest.frames} frames, ${ms(longest.ms)}`;
}

function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
