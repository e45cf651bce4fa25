/** Figures as a table of Markdown. */

import { readFileSync, writeFileSync } from "node:fs";
import type { Movement } from "./watch.js";

const BEGIN = "<!-- window results: written by npm run bench:window -- --write -->";
const END = "<!-- end of window results -->";

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
  return `| ${what} | ${ms(at(times, 0.5))} | ${ms(at(times, 1))} |`;
}

/** Puts the results between their marks in docs/BENCHMARKS.md. */
export function writeInto(page: string, results: string): void {
  const text = readFileSync(page, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${page} has no place for the results`);
  }
  writeFileSync(page, `${before}${BEGIN}\n${results}\n${END}${after}`);
}

/** What the computer needs for a frame without anything in it. */
export function emptyLine(frames: readonly number[]): string {
  return `| an empty page, for comparison | ${ms(at(frames, 0.5))} | ${ms(at(frames, 0.95))} |  |`;
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
