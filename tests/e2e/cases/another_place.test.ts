/** 换一个位置: the work goes on elsewhere, and what was left is found again. */

import { mkdirSync } from "node:fs";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { faults } from "../inspection/faults.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";

const PASSWORD = "sicard-e2e";

test("in another place the work begins anew, and whoever goes back finds everything as it was", async ({
  place,
  start,
}) => {
  const folder = place.path("home", "另一份资料");
  mkdirSync(folder);
  const unit = await makeSample(place.path("unit"), "--people", "3", "--seed", "6");
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();

  await page.part("settings").click();
  await page.part("place-change").click();
  await page.part("place-left").textThat((text) => text.includes(place.workFolder()));
  expect(await faults(page)).toEqual([]);
  await page.part("place-pick").click();
  await chooseByKeyboard(place, "选择数据存放的位置", folder);
  await page
    .at('[data-testid="place"][data-chosen="true"]')
    .textThat((text) => text.includes(folder));
  await program.pageAnew(() => page.part("place-go").click());
  await page.part("first-run-welcome").shown();
  await page.press(Key.enter);
  // The place that was just chosen, not the one that was left.
  await page
    .at('[data-testid="place"][data-chosen="true"]')
    .textThat((text) => text.includes(folder));
  await page.part("first-run-next").click();
  await page.part("password").fill(PASSWORD);
  await page.part("password-again").fill(PASSWORD);
  await page.part("first-run-next").click();
  await page.part("first-run-next").click();
  await page.part("create-store").click();
  await page.part("import-first").shown();

  await page.part("settings").click();
  await page.part("place-change").click();
  // The only other one is that which was left, with its data.
  await page.part("place").click();
  await program.pageAnew(() => page.part("place-go").click());
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.at('[data-testid^="row-"]').shown();
});
