/** 帮助: what the controls around are for, and the manual. */

import { Key } from "../webdriver/page.js";
import type { Walk } from "./units.js";

const F1 = "\uE031";

export async function help({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("help").click();
  await page.part("mark").shown();
  await album.take(page, "help-marks");
  await page.press(Key.down, Key.down, Key.down);
  await album.take(page, "help-marks-later");
  await page.press(F1);
  await page.part("manual").shown();
  await album.take(page, "manual");
  for (const name of ["photos", "print", "states", "hand-in", "shortcuts"]) {
    await page.part(`manual-to-${name}`).click();
    await album.take(page, `manual-${name}`);
  }
  await page.part("manual-search").fill("U");
  await page.part("manual-found").shown();
  await album.take(page, "manual-search");
  await page.press(Key.escape, Key.escape);
  await page.part("manual").gone();
}
