/** What the clerk has set, on the disk. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "../webdriver/wait.js";
import type { Place } from "./place.js";

/** Waits until settings are kept: the window shows them before, and whoever ends the program then has them lost. */
export async function settingsKept(
  place: Place,
  wanted: Readonly<Record<string, unknown>>,
): Promise<void> {
  await until(`${JSON.stringify(wanted)} in the settings`, () => {
    const text = readFileSync(join(place.workFolder(), "settings.json"), "utf8");
    const kept = JSON.parse(text) as Record<string, unknown>;
    return Object.entries(wanted).every(([name, value]) => kept[name] === value);
  });
}
