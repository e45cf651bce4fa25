/** The first start, page after page, and a work folder that is put elsewhere. */

import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { faults } from "../inspection/faults.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";

const PASSWORD = "sicard-e2e";

test("without a keychain a password is asked for, a short one is refused, and every page leads back", async ({
  start,
}) => {
  const clerk = new Clerk(await start());
  const { page } = clerk;
  await clerk.toProtection();
  await page.part("password").fill("12345");
  await page.part("password-again").fill("12345");
  await page.part("first-run-next").click();
  expect(await page.part("first-run-protection").exists()).toBe(true);
  await page.part("first-run-back").click();
  await page.part("first-run-place").shown();
  await page.part("first-run-next").click();
  await page.part("password").fill(PASSWORD);
  await page.part("password-again").fill(PASSWORD);
  await page.part("first-run-next").click();
  await page.part("first-run-look").shown();
  await page.part("first-run-next").click();
  await page.part("first-run-done").shown();
  await page.part("create-store").click();
  await page.part("import").shown();
});

test("the data lie where the clerk puts them, and when they are moved the program asks where they are", async ({
  place,
  start,
}) => {
  const folder = place.path("home", "职工资料");
  mkdirSync(folder);
  const first = await start();
  const clerk = new Clerk(first);
  const { page } = clerk;
  await page.part("first-run-welcome").shown();
  await page.press(Key.enter);
  await page.part("place-pick").click();
  await chooseByKeyboard(place, "选择数据存放的位置", folder);
  await page
    .at('[data-testid="place"][data-chosen="true"]')
    .textThat((text) => text.includes(folder));
  await page.part("first-run-next").click();
  await page.part("first-run-protection").shown();
  await page.part("password").fill(PASSWORD);
  await page.part("password-again").fill(PASSWORD);
  await page.part("first-run-next").click();
  await page.part("first-run-next").click();
  await page.part("first-run-done").textThat((text) => text.includes(folder));
  await page.part("create-store").click();
  await page.part("import").shown();
  expect(existsSync(`${folder}/people.db`)).toBe(true);
  await first.stop();

  const elsewhere = place.path("home", "搬走的资料");
  renameSync(folder, elsewhere);
  const again = (await start()).page;
  await again.part("folder-gone").textThat((text) => text.includes(folder));
  expect(await again.part("failure").attribute("data-code")).toBe("work-folder-gone");
  await again.part("folder-again").click();
  await again.part("folder-gone").shown();
  expect(await faults(again)).toEqual([]);
  await again.part("folder-show").click();
  await chooseByKeyboard(place, "选择数据存放的位置", elsewhere);
  await again.part("secret").fill(PASSWORD);
  await again.part("unlock").click();
  await again.part("import").shown();
});

test("a store that nobody can open stays where it is, and the work begins anew in another place", async ({
  place,
  start,
}) => {
  const folder = place.path("home", "重新开始");
  mkdirSync(folder);
  const first = await start();
  await new Clerk(first).firstStart(PASSWORD);
  await first.stop();
  const left = readdirSync(place.path("data"), { recursive: true });
  expect(left.some((file) => String(file).endsWith("people.db"))).toBe(true);

  const { page } = await start();
  await page.part("secret").shown();
  await page.part("forgotten").click();
  await page.part("way-anew").click();
  await page.part("first-run-welcome").shown();
  await page.part("first-run-next").click();
  await page.part("place-left").shown();
  await page.part("place-pick").click();
  await chooseByKeyboard(place, "选择数据存放的位置", folder);
  await page
    .at('[data-testid="place"][data-chosen="true"]')
    .textThat((text) => text.includes(folder));
  await page.part("first-run-next").click();
  await page.part("password").fill(PASSWORD);
  await page.part("password-again").fill(PASSWORD);
  for (const next of ["first-run-look", "first-run-done"]) {
    await page.part("first-run-next").click();
    await page.part(next).shown();
  }
  await page.part("create-store").click();
  await page.part("import").shown();
  expect(existsSync(`${folder}/people.db`)).toBe(true);
  const still = readdirSync(place.path("data"), { recursive: true });
  expect(still.some((file) => String(file).endsWith("people.db"))).toBe(true);
  expect(await faults(page)).toEqual([]);
});
