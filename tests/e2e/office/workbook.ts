/** Excel workbooks as the program writes them: a ZIP of XML, every cell text. ECMA-376; APPNOTE.TXT 4.3.12 for the ZIP's directory. */

import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** A page of a workbook. */
export interface WorkbookPage {
  readonly name: string;
  /** Line by line; a cell without text is empty. */
  readonly lines: readonly (readonly string[])[];
}

/** Reads a workbook. */
export function readWorkbook(file: string): WorkbookPage[] {
  const parts = unzip(readFileSync(file));
  const part = (name: string) => parts.get(name) ?? "";
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    textOf(item ?? ""),
  );
  const names = [...part("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)];
  return names.map(([, name], at) => ({
    name: plain(name ?? ""),
    lines: [
      ...part(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs),
    ].map(([, row]) => cells(row ?? "", shared)),
  }));
}

function cells(row: string, shared: readonly string[]): string[] {
  const line: (string | undefined)[] = [];
  for (const [, column, rest, inside] of row.matchAll(
    /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v>(.*?)<\/v>/s.exec(inside ?? "")?.[1] ?? "";
    const isShared = rest?.includes('t="s"') === true;
    line[columnOf(column ?? "A")] = isShared
      ? (shared[Number(value)] ?? "")
      : value === ""
        ? textOf(inside ?? "")
        : plain(value);
  }
  return Array.from(line, (text) => text ?? "");
}

/** A: 0, Z: 25, AA: 26. */
function columnOf(letters: string): number {
  return letters.split("").reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** All texts of a piece, also where one is in several fonts. */
function textOf(piece: string): string {
  return [...piece.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => plain(text ?? "")).join("");
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The files of a ZIP by its directory. */
function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const more = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const begins = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(begins, begins + size);
    const packed = zip.readUInt16LE(at + 10) !== 0;
    files.set(name, (packed ? inflateRawSync(data) : data).toString("utf8"));
    at += 46 + nameLength + more;
  }
  return files;
}
