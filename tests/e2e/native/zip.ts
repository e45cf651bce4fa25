/** ZIP files as any other program packs them. */

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Packs the files of a folder. */
export async function pack(folder: string, zip: string): Promise<void> {
  await run("python3", ["-m", "zipfile", "-c", zip, ...readdirSync(folder)], { cwd: folder });
}
