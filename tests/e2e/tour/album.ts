/** Pictures of the window in both sizes that it is made for. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { resize } from "../native/window.js";
import type { Place } from "../program/place.js";
import type { Page } from "../webdriver/page.js";
import { pause, until } from "../webdriver/wait.js";

/** The smallest screen that offices have, and the usual one. */
const SIZES = [
  [1280, 800],
  [1920, 1080],
] as const;

/** What opens or closes has done so by then. */
const SETTLE_MS = 250;

export class Album {
  readonly #folder: string;
  readonly #language: string;
  readonly #place: Place;
  #count = 0;

  /** In folders `<language>-<width>` of `folder`. */
  constructor(folder: string, language: string, place: Place) {
    this.#folder = folder;
    this.#language = language;
    this.#place = place;
    for (const [width] of SIZES) {
      rmSync(this.#of(width), { recursive: true, force: true });
      mkdirSync(this.#of(width), { recursive: true });
    }
  }

  /** Takes the window as it is, in each size. */
  async take(page: Page, name: string): Promise<void> {
    this.#count += 1;
    const number = String(this.#count).padStart(2, "0");
    for (const [width, height] of SIZES) {
      await resize(this.#place, width, height);
      await until(`a window of ${width} × ${height}`, () =>
        page.run<boolean>(`return innerWidth === ${width} && innerHeight === ${height};`),
      );
      await pause(SETTLE_MS);
      writeFileSync(join(this.#of(width), `${number}-${name}.png`), await page.picture());
    }
    process.stdout.write(`tour: ${this.#language} ${number} ${name}\n`);
  }

  #of(width: number): string {
    return join(this.#folder, `${this.#language}-${width}`);
  }
}
