/** Long work that is broken off, by 取消 or by closing the window, in the real window. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample, type SampleUnit } from "../office/office.js";
import { closeByCross } from "../native/window.js";
import type { Place } from "../program/place.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";
import { pause, until } from "../webdriver/wait.js";

const PASSWORD = "sicard-e2e";
const LONG_MS = 90_000;
/** As many as a package may have. */
const MANY = 200_000;
const MANY_SAID = "200,000";
/** Packages are dated by the second. */
const NEXT_SECOND_MS = 1_100;

test("an import that is cancelled in the middle leaves the list as it was, and can be done again", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  await pause(NEXT_SECOND_MS);
  const many = await manyOf(place, unit);
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  const before = await page.part("list").text();

  await program.startAgain(many.package);
  await beginImport(clerk, many);
  await page.part("job-cancel").click();
  await page.part("import-cancelled").shown();
  await clerk.closeDialog();
  await clerk.listSettled();
  expect(await page.part("list").text()).toBe(before);
  expect(await page.part("chip-everyone").text()).toMatch(/\D5$/);

  await program.startAgain(many.package);
  await page.part("import-people").textThat((text) => text.includes(MANY_SAID));
  await beginImport(clerk, many);
  await clerk.readSummary();
  await page.part("chip-everyone").textThat((text) => text.includes(MANY_SAID), LONG_MS);
});

test("closing the window while an import runs asks, goes on by default, and breaks it off when told to", async ({
  place,
  start,
}) => {
  const many = await manyOf(place, null);
  const program = await start(many.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await page.part("code").shown();
  await beginImport(clerk, many);

  await closeByCross(place);
  await page.part("close-question").shown();
  expect(await page.part("close-question").attribute("data-command")).toBe("package_import");
  await page.focusOn("close-not");
  await page.press(Key.enter);
  await page.part("close-question").gone();
  await page.part("job").shown();
  await page.part("job-cancel").click();
  await page.part("import-cancelled").shown();
  await clerk.closeDialog();

  // Another import: one that is asked about twice might be over before the second answer.
  await program.startAgain(many.package);
  await beginImport(clerk, many);
  await closeByCross(place);
  await page.part("close-anyway").click();
  await until("the program to end", () => !program.runs());

  const again = new Clerk(await start());
  await again.page.part("secret").fill(PASSWORD);
  await again.page.part("unlock").click();
  // No unit is there, as before the import.
  await again.page.part("import-first").shown();
});

test("closing the window while nothing runs does not ask", async ({ place, start }) => {
  const program = await start();
  await program.page.part("first-run-next").shown();
  await closeByCross(place);
  await until("the program to end", () => !program.runs());
});

/** A unit of many people without photos: quickly made, and long to import. `keysOf`: by the same office. */
function manyOf(place: Place, keysOf: SampleUnit | null): Promise<SampleUnit> {
  return makeSample(
    place.path("many"),
    ...["--people", String(MANY), "--seed", "3", "--photos-share", "0"],
    ...(keysOf === null ? [] : ["--keys", keysOf.folder]),
  );
}

/** Gives the 领取码, also where the remembered one would be tried, and waits until people are read. */
async function beginImport(clerk: Clerk, unit: SampleUnit): Promise<void> {
  const { page } = clerk;
  await page.part("import-go").shown();
  if (await page.part("code-another").exists()) {
    await page.part("code-another").click();
  }
  await clerk.giveCode(unit.passcode);
  await page.part("job").textThat((text) => text.includes("读取人员"), LONG_MS);
}
