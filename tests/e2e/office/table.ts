/** Tables as the office reads and writes them: CSV (RFC 4180), UTF-8 with a mark, headings in the first line. */

/** One line by its headings. */
export type Row = Readonly<Record<string, string>>;

/** A field with its quotes, or without any. */
const FIELD = /"((?:[^"]|"")*)"|([^,\r\n"]*)/y;

/** Reads a table. */
export function readTable(text: string): Row[] {
  const [headings = [], ...lines] = records(text.replace(/^\uFEFF/, ""));
  return lines.map((cells) =>
    Object.fromEntries(headings.map((heading, n) => [heading, cells[n] ?? ""])),
  );
}

/** Writes a table; every line has the headings of the first. */
export function writeTable(rows: readonly Row[]): string {
  const headings = Object.keys(rows[0] ?? {});
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))];
  return `\uFEFF${lines.map((line) => line.map(inQuotes).join(",")).join("\r\n")}\r\n`;
}

function inQuotes(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function records(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    FIELD.lastIndex = at;
    const [whole = "", quoted, plain = ""] = FIELD.exec(text) ?? [];
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    const end = /^(,|\r?\n|$)/.exec(text.slice(at, at + 2));
    if (end === null) {
      throw new Error(`not a table at character ${at}`);
    }
    at += end[0].length;
    if (end[0] !== ",") {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}
