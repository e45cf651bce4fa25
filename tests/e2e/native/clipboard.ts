/** What is on the clipboard, as another program sees it. */

import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";
import type { Place } from "../program/place.js";

const run = promisify(execFile);

/** The text; none where there is none, or nobody gives it. */
export async function copied(place: Place): Promise<string> {
  // The test's own programs, also where the place lacks some.
  const env = { ...place.env, PATH: process.env["PATH"] ?? "" };
  try {
    const args = ["-selection", "clipboard", "-out"];
    const { stdout } = await run("xclip", args, { env, timeout: 5_000 });
    return stdout;
  } catch {
    return "";
  }
}
