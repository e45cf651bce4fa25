/** Pictures of the window for the manual in the program: small, and cut to what they are about. */

import { execFile } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { Place } from "../program/place.js";
import type { Page } from "../webdriver/page.js";
import { pause } from "../webdriver/wait.js";

const run = promisify(execFile);

/** What opens or closes has done so by then. */
const SETTLE_MS = 500;

/** All pictures lie in the program. */
const MOST_BYTES = 60 * 1024;

/** Nothing of what is below. */
const DIALOG_RIM = -2;

/** The best at which it is small enough. */
const QUALITIES = ["82", "74", "66", "58"];

interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class Pictures {
  readonly #folder: string;
  readonly #place: Place;
  readonly #page: Page;

  /** In a folder that holds nothing else afterwards. */
  constructor(folder: string, place: Place, page: Page) {
    this.#folder = folder;
    this.#place = place;
    this.#page = page;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** The whole window. */
  async window(name: string): Promise<void> {
    await this.#take(name, null);
  }

  /** What is open on top. */
  async dialog(name: string): Promise<void> {
    await this.#take(name, await this.#around(["[role=dialog]"], DIALOG_RIM, "last"));
  }

  /** The part of the window that holds all of these. */
  async parts(name: string, selectors: readonly string[], rim: number): Promise<void> {
    await this.#take(name, await this.#around(selectors, rim, "all"));
  }

  async #take(name: string, cut: Cut | null): Promise<void> {
    // A blinking cursor would make every picture another one.
    await this.#page.run("document.activeElement?.blur();");
    await pause(SETTLE_MS);
    const png = this.#place.path("picture.png");
    writeFileSync(png, await this.#page.picture());
    const file = join(this.#folder, `${name}.webp`);
    const crop =
      cut === null ? [] : ["-crop", cut.left, cut.top, cut.width, cut.height].map(String);
    let size = Infinity;
    for (const quality of QUALITIES) {
      await run("cwebp", [
        "-quiet",
        "-m",
        "6",
        "-sharp_yuv",
        "-q",
        quality,
        ...crop,
        png,
        "-o",
        file,
      ]);
      ({ size } = statSync(file));
      if (size <= MOST_BYTES) {
        break;
      }
    }
    if (size > MOST_BYTES) {
      throw new Error(`${file} has ${size} bytes; cut it closer`);
    }
    process.stdout.write(`manual: ${name} ${Math.round(size / 1024)} KB\n`);
  }

  /** What holds the nodes that can be seen, with a rim, as far as it is in the window. */
  async #around(selectors: readonly string[], rim: number, which: "all" | "last"): Promise<Cut> {
    await pause(SETTLE_MS);
    const cut = await this.#page.run<Cut | null>(
      `const [selectors, rim, which] = arguments;
       const seen = [...document.querySelectorAll(selectors.join(","))].map((one) => one.getBoundingClientRect()).filter((one) => one.width > 0);
       const boxes = which === "last" ? seen.slice(-1) : seen;
       if (boxes.length === 0) return null;
       const left = Math.max(0, Math.floor(Math.min(...boxes.map((one) => one.left)) - rim));
       const top = Math.max(0, Math.floor(Math.min(...boxes.map((one) => one.top)) - rim));
       const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((one) => one.right)) + rim));
       const bottom = Math.min(innerHeight, Math.ceil(Math.max(...boxes.map((one) => one.bottom)) + rim));
       return { left, top, width: right - left, height: bottom - top };`,
      selectors,
      rim,
      which,
    );
    if (cut === null) {
      throw new Error(`nothing can be seen of ${selectors.join(", ")}`);
    }
    return cut;
  }
}
