/** Whether anything personal stands in clear where the program has worked: in files and their names, and in what processes show of themselves. */

import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { SampleUnit } from "../office/office.js";
import { cell } from "../office/people.js";
import { pathsBelow, unlessGone } from "../program/gone.js";

/** What nobody else may read: what it is, and the bytes by which it is known, one way of writing each. */
export type Secrets = ReadonlyMap<string, readonly Buffer[]>;

/** Fewer bytes come about by chance in an encrypted database: the two characters of a short name in GBK or UTF-16. */
const LEAST_BYTES = 6;
/** Of a JPEG file: SOI, and APP0 with its length and name; as it is, and in base64. https://www.w3.org/Graphics/JPEG/jfif3.pdf */
const JPEG = Buffer.from("ffd8ffe000104a46494600", "hex");
const JPEG_IN_BASE64 = Buffer.from("/9j/4AAQSkZJRgAB");
/** A piece from the middle of a photo that no other photo has. */
const PIECE_BYTES = 24;

/** Who the people of a unit are, what else was typed about them, and any photo. */
export function secretsOf(unit: SampleUnit, typed: readonly string[]): Secrets {
  const secrets = new Map<string, readonly Buffer[]>();
  const columns = ["姓名", "个人编号", "证件号码1", "证件号码2", "手机号码"];
  for (const person of unit.people) {
    for (const column of columns) {
      const text = cell(person, column);
      if (text !== "") {
        secrets.set(`${column} ${text}`, waysToWrite(text));
      }
    }
  }
  for (const text of typed) {
    secrets.set(text, waysToWrite(text));
  }
  for (const name of readdirSync(join(unit.folder, "photos"))) {
    const photo = readFileSync(join(unit.folder, "photos", name));
    const middle = photo.length >> 1;
    secrets.set(`photo ${name}`, [photo.subarray(middle, middle + PIECE_BYTES)]);
  }
  return secrets.set("a JPEG", [JPEG, JPEG_IN_BASE64]);
}

/** What stands in clear in the files of a folder, and in their names: a line each. What a path begins with that is let off is passed over. */
export function tracesIn(folder: string, secrets: Secrets, letOff: readonly string[]): string[] {
  return pathsBelow(folder)
    .map((name) => join(folder, name))
    .filter((path) => !letOff.some((one) => path === one || path.startsWith(`${one}/`)))
    .flatMap((path) =>
      tracesOf(relative(folder, path), [Buffer.from(path), contentOf(path)], secrets),
    );
}

/**
 * What stands in clear in how a process was started, and in the files that it holds open, deleted ones and shared memory included. Of one
 * that is gone nothing does.
 */
export function tracesAt(id: number, secrets: Secrets): string[] {
  return unlessGone(() => tracesOfRunning(id, secrets), []);
}

function tracesOfRunning(id: number, secrets: Secrets): string[] {
  const told = ["cmdline", "environ"].map((name) => readFileSync(`/proc/${id}/${name}`));
  const open = readdirSync(`/proc/${id}/fd`).flatMap((number) => {
    const [file, path] = openFile(`/proc/${id}/fd/${number}`);
    return tracesOf(`${id} has open ${path}`, [Buffer.from(path), file], secrets);
  });
  return [...tracesOf(`how ${id} was started`, told, secrets), ...open];
}

function tracesOf(where: string, places: readonly Buffer[], secrets: Secrets): string[] {
  const found: string[] = [];
  for (const [what, forms] of secrets) {
    if (places.some((place) => forms.some((form) => place.includes(form)))) {
      found.push(`${where}: ${what}`);
    }
  }
  return found;
}

/** In UTF-8, UTF-16 and GBK. */
function waysToWrite(text: string): Buffer[] {
  const ways = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le"), inGbk(text)];
  return ways.filter((bytes) => bytes.length >= LEAST_BYTES);
}

/** Nothing of what is no file, or is gone by now: the webview's processes tidy up after the program has ended. */
function contentOf(path: string): Buffer {
  const nothing = Buffer.of();
  return unlessGone(() => (lstatSync(path).isFile() ? readFileSync(path) : nothing), nothing);
}

/** What a descriptor leads to, where that can be read to its end, and its path. */
function openFile(descriptor: string): [Buffer, string] {
  try {
    const path = readlinkSync(descriptor);
    const isFile = path.startsWith("/") && !path.startsWith("/dev/") && !path.startsWith("/proc/");
    return [isFile && statSync(descriptor).isFile() ? readFileSync(descriptor) : Buffer.of(), path];
  } catch {
    // It was closed meanwhile.
    return [Buffer.of(), ""];
  }
}

let gbk: ReadonlyMap<string, Buffer> | undefined;

/** Node reads GBK and does not write it: every code is read once, and found again by its character. */
function inGbk(text: string): Buffer {
  gbk ??= charactersOfGbk();
  return Buffer.concat(
    Array.from(text, (character) => gbk?.get(character) ?? Buffer.from(character)),
  );
}

function charactersOfGbk(): Map<string, Buffer> {
  const reader = new TextDecoder("gbk");
  const characters = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const code = Buffer.of(lead, trail);
      const character = reader.decode(code);
      if (character.length === 1 && character !== "\ufffd") {
        characters.set(character, code);
      }
    }
  }
  return characters;
}
