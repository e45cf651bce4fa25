/** The whole way through the program, from the first start until no unit is left. */

import { batches } from "./batches.js";
import { fromStartToList, lockAndUnlock } from "./beginning.js";
import { confirmAndExport, journal, records } from "./ending.js";
import { help } from "./help.js";
import { backup, erase, restore } from "./keeping.js";
import type { Language } from "./languages.js";
import { importsThatAreRefused, update } from "./packages.js";
import { handIn, preview, print, stack } from "./paper.js";
import { list, marks, person, settings } from "./screens.js";
import { checklist, overview, steps } from "./steps.js";
import type { Walk } from "./units.js";

/** Whoever comes along looks at every screen on the way. */
export async function walkThrough(walk: Walk, language: Language): Promise<void> {
  await fromStartToList(walk, language);
  await list(walk);
  await steps(walk);
  await help(walk);
  await person(walk);
  await batches(walk);
  await marks(walk);
  await importsThatAreRefused(walk);
  await preview(walk);
  await stack(walk, await print(walk));
  await confirmAndExport(walk);
  // Only then: the export proposes a recovery code to who has none.
  await settings(walk);
  await backup(walk);
  await records(walk);
  await journal(walk);
  await checklist(walk);
  await overview(walk);
  await handIn(walk);
  await update(walk);
  await lockAndUnlock(walk);
  await restore(walk);
  await erase(walk);
}
