/** 备份, 恢复 and 删除: what is done with all data of a work folder. */

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chooseByKeyboard } from "../native/file_chooser.js";
import type { Place } from "../program/place.js";
import { PASSWORD } from "./beginning.js";
import { CHOOSE_FOLDER } from "./languages.js";
import type { Walk } from "./units.js";

/** A backup is read back once it is written. */
const LONG_MS = 90_000;

export async function backup({ clerk, place, album }: Walk): Promise<void> {
  const { page } = clerk;
  const stick = stickOf(place);
  mkdirSync(stick);
  await page.part("settings").click();
  await page.part("backup-make").click();
  await page.part("backup-folder-pick").shown();
  await album.take(page, "backup");
  await page.part("backup-folder-pick").click();
  await chooseByKeyboard(place, CHOOSE_FOLDER, stick);
  await page.part("backup-go").click();
  await page.part("backup-made").shown(LONG_MS);
  await album.take(page, "backup-made");
  await page.part("backup-close").click();
  await page.part("backup-dialog").gone();
}

/** The backup in place of what has been done since, and what is asked once after that. */
export async function restore({ clerk, place, album }: Walk): Promise<void> {
  const { page } = clerk;
  const stick = stickOf(place);
  await page.part("settings").click();
  await page.part("backup-restore").click();
  await page.part("backup-pick").shown();
  await album.take(page, "restore");
  await page.part("backup-pick").click();
  const [file = ""] = readdirSync(stick);
  await chooseByKeyboard(place, "(选择备份文件|Choose the backup)", join(stick, file));
  await page.part("restore-go").shown();
  await album.take(page, "restore-chosen");
  await page.part("backup-secret").fill(PASSWORD);
  await page.part("password").fill(PASSWORD);
  await page.part("password-again").fill(PASSWORD);
  await page.part("restore-go").click();
  await page.part("last-numbers").shown(LONG_MS);
  await album.take(page, "last-numbers");
  await page.part("numbers-save").click();
  await page.part("last-numbers").gone();
}

function stickOf(place: Place): string {
  return place.path("stick");
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
