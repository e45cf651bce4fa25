/** A backup goes to a new computer, where the work goes on; then the unit is deleted. */

import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";

const OLD_PASSWORD = "sicard-old-computer";
const NEW_PASSWORD = "sicard-new-computer";
/** Everything is checked twice on the way. */
const LONG_MS = 90_000;

test("a backup is restored on a new computer, no export number is used twice there, and the unit is deleted", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "6", "--seed", "3", "--red-share", "0", "--blue-share", "0"],
    ...["--photos-share", "1"],
  );
  const old = await start(unit.package);
  const clerk = new Clerk(old);
  await clerk.setPassword(OLD_PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();

  const stick = place.path("stick");
  mkdirSync(stick);
  await clerk.page.part("settings").click();
  await clerk.page.part("backup-make").click();
  await clerk.page.part("backup-folder-pick").click();
  await chooseByKeyboard(place, "选择文件夹", stick);
  await clerk.page.part("backup-folder").textThat((text) => text.includes(stick));
  await clerk.page.part("backup-go").click();
  await clerk.page.part("backup-made").shown(LONG_MS);
  await clerk.page.part("backup-close").click();
  await clerk.page.part("backup-dialog").gone();
  const files = readdirSync(stick);
  expect(files.length).toBe(1);
  expect(files[0]).toMatch(/^社保卡备份_\d{4}-\d\d-\d\d_\d{4}\.sicardbak$/u);
  await old.stop();

  renameSync(place.path("data"), place.path("old computer"));
  mkdirSync(place.path("data"), { mode: 0o700 });
  const fresh = await start();
  const colleague = new Clerk(fresh);
  const { page } = colleague;
  await page.part("first-run-welcome").shown();
  await page.part("first-run-restore").click();
  await chooseByKeyboard(place, "选择备份文件", join(stick, files[0] ?? ""));
  await page.part("first-run-place").shown();
  await page.part("first-run-next").click();
  await page.part("password").fill(NEW_PASSWORD);
  await page.part("password-again").fill(NEW_PASSWORD);
  await page.part("first-run-next").click();
  await page.part("first-run-look").shown();
  await page.part("first-run-next").click();
  await page.part("backup-secret").fill(NEW_PASSWORD);
  await page.part("create-store").click();
  await page.part("failure").shown(LONG_MS);
  expect(await colleague.failure()).toBe("backup-wrong-secret");
  await page.part("backup-secret").fill(OLD_PASSWORD);
  await page.part("create-store").click();

  // 帮助提示 lies above it, as this computer has not shown it yet.
  await page.part("help-notice-go").shown(LONG_MS);
  await colleague.readHelpNotice();
  await page.part("last-numbers").shown();
  await page.at(`[data-testid="last-numbers"] input`).fill("3");
  await page.part("numbers-save").click();
  await page.part("last-numbers").gone();
  await colleague.selectAllOf("open");
  await colleague.confirm();
  await colleague.export("王小明", "13800000000");
  await page.part("export-close").click();
  expect(readdirSync(place.desktop)).toEqual([`${unit.code}out_4.zip`]);

  await page.part("settings").click();
  await page.part("unit-erase").click();
  await page.part("erase-open").textThat((text) => text.includes(`${unit.code}out_4.zip`));
  await page.part("erase-go").is("disabled", true);
  await page.part("erase-code").fill(unit.code);
  await page.part("erase-go").click();
  await page.part("erased").shown(LONG_MS);
  await fresh.pageAnew(() => page.part("erase-close").click());
  await page.part("import").shown();
  expect(await page.at('[data-testid^="row-"]').exists()).toBe(false);
});
