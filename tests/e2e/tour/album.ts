/** Pictures of the window in both sizes that it is made for, light and dark. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { dress } from "../inspection/axe.js";
import { resize } from "../native/window.js";
import type { Place } from "../program/place.js";
import type { Page } from "../webdriver/page.js";
import { pause, until } from "../webdriver/wait.js";

/** The usual screen of offices, and the smallest: the last one stays, so that whatever is done is done in that. */
const SIZES = [
  [1920, 1080],
  [1280, 800],
] as const;

const THEMES = ["light", "dark"] as const;

/** What opens or closes has done so by then. */
const SETTLE_MS = 250;

export class Album {
  readonly #folder: string;
  readonly #language: string;
  readonly #place: Place;
  #count = 0;

  /** In folders `<language>-<width>-<theme>` of `folder`. */
  constructor(folder: string, language: string, place: Place) {
    this.#folder = folder;
    this.#language = language;
    this.#place = place;
    for (const [width] of SIZES) {
      for (const theme of THEMES) {
        rmSync(this.#of(width, theme), { recursive: true, force: true });
        mkdirSync(this.#of(width, theme), { recursive: true });
      }
    }
  }

  /** Takes the window as it is, in each size, light and dark. */
  async take(page: Page, name: string): Promise<void> {
    this.#count += 1;
    const number = String(this.#count).padStart(3, "0");
    for (const [width, height] of SIZES) {
      await resize(this.#place, width, height);
      for (const theme of THEMES) {
        await dress(page, theme);
        const picture = await until(`a picture of ${width} × ${height}`, async () => {
          await pause(SETTLE_MS);
          const png = await page.picture();
          return sizeOf(png) === `${width} × ${height}` ? png : undefined;
        });
        writeFileSync(join(this.#of(width, theme), `${number}-${name}.png`), picture);
      }
      await dress(page, "light");
    }
    process.stdout.write(`tour: ${this.#language} ${number} ${name}\n`);
  }

  #of(width: number, theme: (typeof THEMES)[number]): string {
    return join(this.#folder, `${this.#language}-${width}-${theme}`);
  }
}

/** The first part of a PNG is its header. https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Buffer): string {
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
}
