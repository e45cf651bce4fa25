/** The pictures of the manual as they are delivered: small files, and what each of them shows. */

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { Language } from "../tour/languages.js";
import type { Shot } from "./pictures.js";
import { keep, type Sight, sightOf } from "./sight.js";

const run = promisify(execFile);

const OUT = join(import.meta.dirname, "..", "..", "..", "ui", "public", "manual");

/** All pictures lie in the program. */
const MOST_BYTES = 60 * 1024;

/** The best at which it is small enough. */
const QUALITIES = ["82", "74", "66", "58"];

export class Album {
  readonly #language: Language;
  readonly #folder: string;
  readonly #scratch = mkdtempSync(join(tmpdir(), "sicard-manual-"));
  readonly #sights: Record<string, Sight> = {};

  /** In a folder that holds nothing else afterwards. */
  constructor(language: Language) {
    this.#language = language;
    this.#folder = join(OUT, language);
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  async add(shot: Shot): Promise<void> {
    const { name, cut } = shot;
    const png = join(this.#scratch, "picture.png");
    writeFileSync(png, shot.window);
    const file = join(this.#folder, `${name}.webp`);
    const crop = ["-crop", cut.left, cut.top, cut.width, cut.height].map(String);
    let size = Infinity;
    for (const quality of QUALITIES) {
      await run("cwebp", [
        ...["-quiet", "-m", "6", "-sharp_yuv", "-q", quality],
        ...crop,
        ...[png, "-o", file],
      ]);
      ({ size } = statSync(file));
      if (size <= MOST_BYTES) {
        break;
      }
    }
    if (size > MOST_BYTES) {
      throw new Error(`${file} has ${size} bytes; cut it closer`);
    }
    this.#sights[name] = sightOf(shot);
    process.stdout.write(`manual: ${name} ${Math.round(size / 1024)} KB\n`);
  }

  /** Writes down what the pictures show. */
  close(): void {
    keep(this.#language, this.#sights);
    rmSync(this.#scratch, { recursive: true });
  }
}
