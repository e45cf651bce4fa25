/**
 * What a picture of the manual shows: the words on it, and its light and dark in a coarse grid. Kept beside the pictures, so that a test can tell whether
 * the window still looks like that; fonts drawn a little differently make no difference.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import type { Language } from "../tour/languages.js";
import type { Cut, Shot } from "./pictures.js";

const KEPT = join(import.meta.dirname, "sights");

const COLUMNS = 16;
const ROWS = 12;

/** Light differs by so much, of 255, where a button or a picture has come, gone or moved. */
const LIGHT = 24;

/** One picture. */
export interface Sight {
  /** What is another one each day or each time is left out: dates, times of day, codes. */
  readonly words: string;
  /** Two hexadecimal digits per cell, row after row. */
  readonly light: string;
}

export function sightOf({ window, cut, words }: Shot): Sight {
  return { words: lasting(words), light: lightOf(PNG.sync.read(window), cut) };
}

/** Writes down what the pictures of a language show. */
export function keep(language: Language, sights: Readonly<Record<string, Sight>>): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${language}.json`), `${JSON.stringify(sights, null, 2)}\n`);
}

/** What the pictures of a language show. */
export function kept(language: Language): Record<string, Sight> {
  return JSON.parse(readFileSync(join(KEPT, `${language}.json`), "utf8")) as Record<string, Sight>;
}

/** In what the window differs from the picture, in words; empty: in nothing. */
export function differences(picture: Sight | undefined, now: Sight): string[] {
  if (picture === undefined) {
    return ["there is no such picture"];
  }
  const was = new Set(picture.words.split("\n"));
  const is = new Set(now.words.split("\n"));
  return [
    ...[...was].filter((line) => !is.has(line)).map((line) => `no longer says: ${line}`),
    ...[...is].filter((line) => !was.has(line)).map((line) => `says now: ${line}`),
    ...cells(picture.light, now.light),
  ];
}

function cells(was: string, is: string): string[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, n) => {
    const one = (light: string) => Number.parseInt(light.slice(n * 2, n * 2 + 2), 16);
    const by = Math.abs(one(was) - one(is));
    const place = `row ${Math.floor(n / COLUMNS) + 1}, column ${(n % COLUMNS) + 1} of ${ROWS} × ${COLUMNS}`;
    return by > LIGHT ? `looks different at ${place}` : "";
  }).filter((line) => line !== "");
}

function lasting(words: string): string {
  return words
    .replaceAll(/\d{4}([-/.年])\d{1,2}[-/.月]\d{1,2}日?/gu, "DATE")
    .replaceAll(/\d{1,2}:\d{2}(:\d{2})?/gu, "TIME")
    .replaceAll(/\d{4} \d{4} \d{4}|[A-Z\d]{4}(-[A-Z\d]{4})+/gu, "CODE")
    .replaceAll(/sicard-e2e-\w+/gu, "PLACE");
}

/** Where the nth part of a length begins. */
function at(part: number, parts: number, from: number, length: number): number {
  return from + Math.floor((part * length) / parts);
}

function lightOf(png: PNG, cut: Cut): string {
  const cell = (column: number, row: number): number => {
    let sum = 0;
    let count = 0;
    for (
      let y = at(row, ROWS, cut.top, cut.height);
      y < at(row + 1, ROWS, cut.top, cut.height);
      y += 1
    ) {
      for (
        let x = at(column, COLUMNS, cut.left, cut.width);
        x < at(column + 1, COLUMNS, cut.left, cut.width);
        x += 1
      ) {
        const pixel = (y * png.width + x) * 4;
        const [red = 0, green = 0, blue = 0] = png.data.subarray(pixel, pixel + 3);
        sum += 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        count += 1;
      }
    }
    return Math.round(sum / Math.max(1, count));
  };
  return Array.from({ length: COLUMNS * ROWS }, (_, n) =>
    cell(n % COLUMNS, Math.floor(n / COLUMNS))
      .toString(16)
      .padStart(2, "0"),
  ).join("");
}
