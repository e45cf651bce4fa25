/** The whole job without a mouse, as a clerk's hands would do it. */

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { papersOf } from "../native/papers.js";
import { makeSample, openReturns, type SampleUnit } from "../office/office.js";
import { cell, isToBeChosen, pictureOf } from "../office/people.js";
import type { Row } from "../office/table.js";
import type { Place } from "../program/place.js";
import { test } from "../program/test.js";
import { Key, type Page } from "../webdriver/page.js";

const LONG_MS = 90_000;
/** Of the whole job, on a busy computer. */
const LIMIT_MS = 420_000;

/** From the welcome to the list: six pages, two of them with a password to type, the package, its 领取码, and what was read. */
const ACTIONS_TO_THE_LIST = 13;

test(
  "from the first start to the hand-in without touching the mouse, and the list is there after thirteen actions",
  { timeout: LIMIT_MS },
  async ({ place, start }) => {
    const unit = await makeSample(
      place.path("unit"),
      ...["--people", "4", "--seed", "4", "--red-share", "0", "--blue-share", "0.5"],
      ...["--photos-share", "0.5", "--pictures-for-rest", "--no-mobile-share", "0"],
      ...["--abroad-share", "0"],
    );
    expect(unit.people.map((row) => hasPhoto(unit, row))).toContain(false);
    const clerk = new Clerk(await start());
    const { page } = clerk;

    expect(await fromStartToList(place, page, unit)).toBe(ACTIONS_TO_THE_LIST);
    await throughPeople(place, page, unit);

    await page.press([Key.control, "a"]);
    await enterAt(page, "print");
    await page.part("paper").shown();
    await page.at('[data-testid="page-1"][data-state="shown"]').shown();
    await enterAt(page, "save-pdf");
    await chooseByKeyboard(place, "选择文件夹", place.desktop);
    await page.part("saved-pdf").shown(LONG_MS);
    await page.focusOn("mark-printed");
    await page.press(Key.enter);
    await page.focusOn("print-finish");
    await page.press(Key.enter);
    await page.part("paper").gone();

    const papers = await papersOf(join(place.desktop, `确认表_${unit.code}.pdf`));
    expect(papers).toHaveLength(4);
    await enterAt(page, "stack-open-screen");
    // Where the number is chosen already the form counts as back.
    await clerk.takeBack(papers.filter(({ open }) => !open));

    await page.tabTo("list");
    await page.press([Key.control, "a"]);
    await enterAt(page, "confirm");
    await page.part("confirm-dialog").shown();
    await enterAt(page, "confirm-ok");
    await page.part("confirm-dialog").gone();

    await enterAt(page, "export");
    await page.focusOn("contact-name");
    await type(page, "Wang");
    await page.tabTo("contact-phone");
    await type(page, "13800000000");
    await page.press(Key.enter);
    await page.part("export-done").shown(LONG_MS);

    const stick = place.path("stick");
    mkdirSync(stick);
    await enterAt(page, "export-checklist");
    await enterAt(page, "hand-in-write");
    await chooseByKeyboard(place, "选择文件夹", stick);
    await page.part("hand-in-written").shown();
    await enterAt(page, "hand-in-mark");
    await page.part("hand-in-dialog").gone();
    await page.at('[data-testid="step-hand-in"][data-done="true"]').shown();

    const file = join(stick, `${unit.code}out_1.zip`);
    expect(existsSync(file)).toBe(true);
    const opened = await openReturns(unit, place.path("opened"), file);
    expect([opened.exit, opened.people.length]).toEqual([0, 4]);
  },
);

/** The first start and the first import; how many things had to be typed, chosen or pressed. */
async function fromStartToList(place: Place, page: Page, unit: SampleUnit): Promise<number> {
  let actions = 0;
  const enter = async () => {
    actions += 1;
    await page.press(Key.enter);
  };
  const write = async (text: string) => {
    actions += 1;
    await type(page, text);
  };
  for (const before of ["welcome", "place"]) {
    await page.part(`first-run-${before}`).shown();
    await enter();
  }
  await page.part("password").shown();
  await page.focusOn("password");
  await write("sicard-e2e");
  await page.tabTo("password-again");
  await write("sicard-e2e");
  for (const before of ["protection", "look", "done"]) {
    await page.part(`first-run-${before}`).shown();
    await enter();
  }
  await page.focusOn("help-notice-go");
  await enter();
  await page.part("help-notice").gone();

  await page.focusOn("import-first");
  await enter();
  await chooseByKeyboard(place, "选择数据包", unit.package);
  actions += 1;
  await page.focusOn("code");
  await write(unit.passcode);
  await enter();
  await page.part("import-summary").shown(LONG_MS);
  await enter();
  await page.part("import-dialog").gone();
  await page.at('[data-testid^="row-"]').shown();
  return actions;
}

/** Down the list: a picture for each person without a photo, and the first number for each who has two. */
async function throughPeople(place: Place, page: Page, unit: SampleUnit): Promise<void> {
  await page.tabTo("list");
  await page.press(Key.home);
  for (const [n, row] of unit.people.entries()) {
    if (n > 0) {
      await page.press(Key.down);
    }
    const photo = hasPhoto(unit, row);
    if (photo && !isToBeChosen(row)) {
      continue;
    }
    await page.press(Key.enter);
    await page.part("data").textThat((text) => text.includes(cell(row, "个人编号")));
    // What has the focus is the first thing to be done.
    if (!photo) {
      await page.focusOn("photo-pick");
      await takePhoto(place, page, pictureOf(unit, row));
    }
    if (isToBeChosen(row)) {
      await (photo ? page.focusOn("choice-1") : page.tabTo("choice-1"));
      await page.press(Key.space);
      await page.press(Key.enter);
      await page.part("saved").shown();
    }
    await page.press(Key.escape);
    await page.part("person-dialog").gone();
    await page.focusOn("list");
  }
}

/** Chooses a picture and takes it, with the first reason that is offered where something speaks against it. */
async function takePhoto(place: Place, page: Page, picture: string): Promise<void> {
  await page.press(Key.enter);
  await chooseByKeyboard(place, "选择照片", picture);
  await page.part("photo-accept").shown(LONG_MS);
  if (await page.part("photo-reason").exists()) {
    await enterAt(page, "photo-reason-choice");
  }
  await enterAt(page, "photo-accept");
  await page.part("photo-accept").gone();
  await page.part("photo").shown();
}

/** Goes to a button with Tab and presses it. */
async function enterAt(page: Page, part: string): Promise<void> {
  await page.tabTo(part);
  await page.press(Key.enter);
}

function type(page: Page, text: string): Promise<void> {
  return page.press(...text.split(""));
}

function hasPhoto(unit: SampleUnit, row: Row): boolean {
  return existsSync(unit.photoPath(cell(row, "个人编号")));
}
