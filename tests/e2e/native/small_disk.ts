/** A disk that is soon full: a file system in memory, of a size of its own, over a folder. */

import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { asRoot } from "./as_root.js";

/** Puts the disk over the folder; `options` as of tmpfs. Returns what takes it away. */
export async function smallDisk(folder: string, options: string): Promise<() => Promise<void>> {
  const owner = `uid=${process.getuid?.() ?? 0},gid=${process.getgid?.() ?? 0},mode=0700`;
  await asRoot("mount", "-t", "tmpfs", "-o", `${options},${owner}`, "sicard-test", folder);
  return async () => {
    await asRoot("umount", folder);
  };
}

/** Whether this computer lets us: not every container does. */
export async function canMakeDisks(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "sicard-disk-"));
  try {
    await (
      await smallDisk(folder, "size=64k")
    )();
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}
