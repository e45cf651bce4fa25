/** How large the program and its installers are, packed and installed. */

import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const DIST = join(import.meta.dirname, "..", "..", "..", "dist");

/** In bytes. */
export interface Size {
  readonly file: number;
  readonly installed: number;
}

/** A program is installed as it is. */
export function sizeOfProgram(path: string): Size {
  const { size } = statSync(path);
  return { file: size, installed: size };
}

/** Of each kind of installer, where it has been made. */
export function sizesOfInstallers(): [kind: string, size: Size | undefined][] {
  return [
    ["deb", sizeOf("linux", ".deb", installedByDeb)],
    ["rpm", sizeOf("linux", ".rpm", installedByRpm)],
    ["MSI", sizeOf("windows", ".msi", installedByMsi)],
  ];
}

function sizeOf(
  system: string,
  ending: string,
  installedBy: (path: string) => number,
): Size | undefined {
  const path = filesIn(join(DIST, system)).find((file) => file.endsWith(ending));
  return path === undefined
    ? undefined
    : { file: statSync(path).size, installed: installedBy(path) };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** deb-control(5): in KiB. */
function installedByDeb(path: string): number {
  return Number(says("dpkg-deb", "--field", path, "Installed-Size")) * 1024;
}

function installedByRpm(path: string): number {
  return Number(says("rpm", "-qp", "--queryformat", "%{SIZE}", path));
}

/** https://learn.microsoft.com/windows/win32/msi/file-table: three lines of heads, then a line for each file, its size in the fourth column. */
function installedByMsi(path: string): number {
  const [, , , ...files] = says("msiinfo", "export", path, "File").split(/\r?\n/);
  return files.reduce((all, file) => all + Number(file.split("\t")[3] ?? 0), 0);
}

function says(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8" }).trim();
}
