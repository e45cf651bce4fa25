/** The whole job without a mouse, as a clerk's hands would do it. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample, openReturns } from "../office/office.js";
import { cell, isToBeChosen } from "../office/people.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";

test("from the first start to the return without touching the mouse", async ({ place, start }) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "4", "--seed", "4", "--red-share", "0", "--blue-share", "0.5"],
    ...["--photos-share", "1", "--no-mobile-share", "0", "--abroad-share", "0"],
  );
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  const type = (text: string) => page.press(...text.split(""));

  for (const before of ["welcome", "place"]) {
    await page.part(`first-run-${before}`).shown();
    await page.press(Key.enter);
  }
  await page.part("password").shown();
  await page.focusOn("password");
  await type("sicard-e2e");
  await page.tabTo("password-again");
  await type("sicard-e2e");
  for (const before of ["protection", "look", "done"]) {
    await page.part(`first-run-${before}`).shown();
    await page.press(Key.enter);
  }

  await page.focusOn("help-notice-go");
  await page.press(Key.enter);

  await page.focusOn("code");
  await type(unit.passcode);
  await page.press(Key.enter);
  await page.part("import-summary").shown(90_000);
  await page.press(Key.enter);
  await page.part("import-dialog").gone();

  await page.tabTo("list");
  await page.press(Key.home);
  for (const [n, row] of unit.people.entries()) {
    if (n > 0) {
      await page.press(Key.down);
    }
    if (isToBeChosen(row)) {
      await page.press(Key.enter);
      await page.part("data").textThat((text) => text.includes(cell(row, "个人编号")));
      // The first number has the focus: it is the first thing to be done.
      await page.press(Key.space);
      await page.press(Key.enter);
      await page.part("saved").shown();
      await page.press(Key.escape);
      await page.part("person-dialog").gone();
      await page.focusOn("list");
    }
  }
  await page.press([Key.control, "a"]);
  await page.tabTo("confirm");
  await page.press(Key.enter);
  await page.part("confirm-dialog").shown();
  await page.tabTo("include-warned");
  await page.press(Key.space);
  await page.tabTo("confirm-ok");
  await page.press(Key.enter);
  await page.part("confirm-dialog").gone();

  await page.tabTo("export");
  await page.press(Key.enter);
  await page.focusOn("contact-name");
  await type("Wang");
  await page.tabTo("contact-phone");
  await type("13800000000");
  await page.press(Key.enter);
  await page.part("export-done").shown(90_000);
  await page.press(Key.enter);
  await page.part("export-dialog").gone();

  const file = join(place.desktop, `${unit.code}out_1.zip`);
  expect(existsSync(file)).toBe(true);
  const opened = await openReturns(unit, place.path("opened"), file);
  expect([opened.exit, opened.people.length]).toEqual([0, 4]);
});
