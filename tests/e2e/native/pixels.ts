/** Pictures of pages, compared as an eye would: how dark each place is. */

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PNG } from "pngjs";

const run = promisify(execFile);

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Grey values, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** A part of a PNG. */
export function greyOf(png: Buffer, area?: Area): Grey {
  const picture = PNG.sync.read(png);
  const { x, y, width, height } = area ?? {
    x: 0,
    y: 0,
    width: picture.width,
    height: picture.height,
  };
  const values = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = 4 * ((y + row) * picture.width + x + column);
      const [red = 0, green = 0, blue = 0] = picture.data.subarray(at, at + 3);
      values[row * width + column] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    }
  }
  return { width, height, values };
}

/** A page of a PDF, from 1, drawn by poppler in a size. */
export async function pageOf(
  pdf: string,
  page: number,
  size: { readonly width: number; readonly height: number },
): Promise<Grey> {
  const folder = mkdtempSync(join(tmpdir(), "sicard-page-"));
  try {
    await run("pdftoppm", [
      ...["-png", "-singlefile", "-f", String(page), "-l", String(page)],
      ...["-scale-to-x", String(size.width), "-scale-to-y", String(size.height)],
      pdf,
      join(folder, "page"),
    ]);
    return greyOf(readFileSync(join(folder, "page.png")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Mean difference of two pictures of the same size, of 255. */
export function difference(one: Grey, other: Grey): number {
  if (one.width !== other.width || one.height !== other.height) {
    throw new Error(
      `${one.width}×${one.height} cannot be compared with ${other.width}×${other.height}`,
    );
  }
  const sum = one.values.reduce(
    (all, value, at) => all + Math.abs(value - (other.values[at] ?? 0)),
    0,
  );
  return sum / one.values.length;
}
