/** What may go while it is looked at: processes, and the files that a program tidies up. */

import { existsSync, readdirSync } from "node:fs";

/** Whether an error says that a file or a process is there no more. */
export function isGone(error: unknown): boolean {
  return ["ENOENT", "ESRCH"].includes(codeOf(error));
}

/** The system's name of an error; none where it is not the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What `look` finds; `otherwise` where it is gone by then. */
export function unlessGone<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (isGone(error)) {
      return otherwise;
    }
    throw error;
  }
}

/** The paths of everything below a folder, from there on. Where a folder goes while they are listed, they are listed once more. */
export function pathsBelow(folder: string): string[] {
  for (;;) {
    try {
      return readdirSync(folder, { recursive: true, encoding: "utf8" });
    } catch (error) {
      if (!isGone(error) || !existsSync(folder)) {
        throw error;
      }
    }
  }
}
