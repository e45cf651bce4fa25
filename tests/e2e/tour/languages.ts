/** The window in one language after the other. */

import process from "node:process";
import { display } from "../program/display.js";

export type Language = "zh" | "en";

/** What the computer's own chooser of a folder is called, in either. */
export const CHOOSE_FOLDER = "(选择文件夹|Choose a folder)";

/** Walks in both languages, or in those that the command line names, on a screen of its own. */
export async function inEachLanguage(walk: (language: Language) => Promise<void>): Promise<void> {
  const wanted = process.argv.slice(2);
  const endDisplay = await display("virtual");
  try {
    for (const language of ["zh", "en"] as const) {
      if (wanted.length === 0 || wanted.includes(language)) {
        await walk(language);
      }
    }
  } finally {
    endDisplay();
  }
}
