/** 备份, 恢复 and 删除: what is done with all data of a work folder. */

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chooseByKeyboard } from "../native/file_chooser.js";
import type { Walk } from "./units.js";

/** A backup is read back once it is written. */
const LONG_MS = 90_000;

export async function backup({ clerk, place, album }: Walk): Promise<void> {
  const { page } = clerk;
  const stick = place.path("stick");
  mkdirSync(stick);
  await page.part("settings").click();
  await page.part("backup-make").click();
  await page.part("backup-folder-pick").shown();
  await album.take(page, "backup");
  await page.part("backup-folder-pick").click();
  await chooseByKeyboard(place, "(选择文件夹|Choose a folder)", stick);
  await page.part("backup-go").click();
  await page.part("backup-made").shown(LONG_MS);
  await album.take(page, "backup-made");
  await page.part("backup-close").click();
  await page.part("backup-dialog").gone();

  await page.part("settings").click();
  await page.part("backup-restore").click();
  await page.part("backup-pick").shown();
  await album.take(page, "restore");
  await page.part("backup-pick").click();
  const [file = ""] = readdirSync(stick);
  await chooseByKeyboard(place, "(选择备份文件|Choose the backup)", join(stick, file));
  await page.part("restore-go").shown();
  await album.take(page, "restore-chosen");
  await clerk.closeDialog();
}

/** Ends with a program that knows no unit. */
export async function erase({ clerk, program, units, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("settings").click();
  await page.part("unit-erase").click();
  await page.part("erase-code").fill(units.unit.code);
  await album.take(page, "erase");
  await page.part("erase-go").click();
  await page.part("erased").shown(LONG_MS);
  await album.take(page, "erased");
  await program.pageAnew(() => page.part("erase-close").click());
  await page.part("import").shown();
}
