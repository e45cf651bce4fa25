/** The list, the person dialog, marks and settings. */

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cell, hasSeveralAccounts, isToBeChosen, pictureOf } from "../office/people.js";
import { Key } from "../webdriver/page.js";
import type { Walk } from "./units.js";

export async function list({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.at('[data-testid^="row-"]').shown();
  await album.take(page, "list");
  await page.part("mask").click();
  await page.part("sort-birth-date").click();
  await clerk.listSettled();
  await page.at('[data-testid^="row-"]').click();
  await album.take(page, "list-sorted-unmasked");
  await page.part("sort-birth-date").click();
  await page.part("sort-birth-date").click();
  await page.part("mask").click();
  await page.part("select-all").click();
  await album.take(page, "list-all-selected");
  await page.at('[data-testid^="row-"]').rightClick();
  await page.part("menu-defer").shown();
  await album.take(page, "list-menu");
  await page.press(Key.escape);
  await page.part("menu-defer").gone();
  await page.part("clear").click();
  await page.part("columns").click();
  await page.part("columns-menu").shown();
  await album.take(page, "list-columns");
  await page.press(Key.escape);
  await page.part("columns-menu").gone();
  await page.part("notice-bell").click();
  await page.part("notices").shown();
  await album.take(page, "notices");
  await page.press(Key.escape);
  await page.part("notices").gone();
  await page.part("search").fill("zzzz");
  await page.part("empty").shown();
  await album.take(page, "list-nothing-found");
  await page.part("search").fill("");
  await page.part("chip-exported").click();
  await page.part("empty").shown();
  await album.take(page, "list-empty");
  await page.part("chip-open").click();
}

export async function person({ clerk, program, units, album }: Walk): Promise<void> {
  const { page } = clerk;
  const people = units.unit.people;
  const work = people.filter((row) => !hasSeveralAccounts(row));
  const isWithout = (row: (typeof work)[number]) =>
    !existsSync(units.unit.photoPath(cell(row, "个人编号")));
  const without = work.find(isWithout) ?? {};
  await clerk.openPerson(cell(without, "个人编号"));
  await album.take(page, "person-without-photo");
  const renamed = join(units.unit.folder, "renamed.jpg");
  writeFileSync(renamed, "a text that somebody has called a picture");
  await program.startAgain(renamed);
  await page.part("failure").shown();
  await album.take(page, "person-not-a-picture");
  await program.startAgain(pictureOf(units.unit, without));
  await page.part("photo-accept").shown();
  await album.take(page, "person-photo-review");
  await clerk.acceptPhoto();
  await page.part("mobile").fill("138000");
  await page.part("save").click();
  await album.take(page, "person-mobile-wrong");
  await page.press(Key.escape);
  await page.part("unsaved").shown();
  await album.take(page, "person-unsaved");
  await page.part("unsaved-drop").click();
  await page.part("person-dialog").gone();

  const blue = work.find((row) => isToBeChosen(row) && !isWithout(row)) ?? {};
  await clerk.openPerson(cell(blue, "个人编号"));
  await album.take(page, "person-number-choice");
  await page.part("choice-1").click();
  await page.part("more").click();
  await page.part("more-defer").shown();
  await album.take(page, "person-number-chosen-more");
  await page.press(Key.escape);
  await page.part("more-defer").gone();
  await clerk.savePerson();

  const red = people.find(hasSeveralAccounts) ?? {};
  await clerk.openPerson(cell(red, "个人编号"));
  await album.take(page, "person-red");
  await clerk.closeDialog();
  await page.part("search").fill("");
}

export async function marks({ clerk, units, album }: Walk): Promise<void> {
  const { page } = clerk;
  const numbers = units.unit.people.map((row) => cell(row, "个人编号"));
  for (const [n, mark] of ["defer", "remove", "correct"].entries()) {
    await clerk.row(numbers[n + 1] ?? "").click();
    await clerk.menu(mark);
    await page.part("mark-reason").shown();
    await album.take(page, `mark-${mark}`);
    await page.part("mark-reason").fill("出差，下月回来");
    await page.part("mark-ok").click();
    await page.part("undo").shown();
  }
  await album.take(page, "marked-notice");
}

export async function settings({ clerk, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.part("settings").click();
  await page.part("settings-close").shown();
  await album.take(page, "settings");
  await page.part("password-change").click();
  await page.part("password-save").shown();
  await album.take(page, "settings-password");
  await clerk.closeDialog();
  await page.part("settings").click();
  await page.part("recovery-make").click();
  await page.part("recovery-code").shown();
  await album.take(page, "settings-recovery-code");
  await page.part("recovery-done").click();
  await page.part("office-help-choose").click();
  await page.part("office-help-set").shown();
  await album.take(page, "settings-office-help");
  await page.part("office-help-set").click();
  await page.at('[data-testid="office-help"][data-set="true"]').shown();
  await clerk.closeDialog();
}
