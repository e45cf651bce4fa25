/** The way to all pictures of the manual in the program, with an invented unit. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { papersOf } from "../native/papers.js";
import { resize } from "../native/window.js";
import { makeSample, type SampleUnit } from "../office/office.js";
import { cell, hasSeveralAccounts, isToBeChosen, pictureOf } from "../office/people.js";
import type { Language } from "../tour/languages.js";
import { Place } from "../program/place.js";
import { Program } from "../program/program.js";
import { Key } from "../webdriver/page.js";
import { Pictures, type Take } from "./pictures.js";

/** The smallest window: the smaller it is, the larger is what stands in the picture. */
const SIZE = [1100, 700] as const;

/** All pictures of a unit take a while. */
const READ_MS = 120_000;

/** Forms that are back when people are confirmed: some others are not. */
const BACK = 8;

interface Way {
  readonly place: Place;
  readonly program: Program;
  readonly clerk: Clerk;
  readonly unit: SampleUnit;
  readonly pictures: Pictures;
}

async function importing({ clerk, unit, pictures }: Way): Promise<void> {
  const { page } = clerk;
  await page.part("code").shown();
  await pictures.dialog("import");
  await clerk.giveCode(unit.passcode);
  await page.part("import-summary").shown(READ_MS);
  await pictures.dialog("import-summary");
  await clerk.readSummary();
  await page.at('[data-testid^="row-"]').shown();
  await pictures.window("list");
}

async function people({ clerk, program, unit, pictures }: Way): Promise<void> {
  const { page } = clerk;
  const work = unit.people.filter((row) => !hasSeveralAccounts(row));
  const hasPhoto = (row: (typeof work)[number]) =>
    existsSync(unit.photoPath(cell(row, "个人编号")));
  const blue = work.find((row) => isToBeChosen(row) && hasPhoto(row)) ?? {};
  await clerk.openPerson(cell(blue, "个人编号"));
  await pictures.dialog("person");
  await pictures.parts("number-choice", ['section:has([data-testid^="choice-"])'], 12);
  await clerk.closeDialog();

  const without = work.find((row) => !hasPhoto(row)) ?? {};
  await clerk.openPerson(cell(without, "个人编号"));
  await program.startAgain(pictureOf(unit, without));
  await page.part("photo-accept").shown();
  await pictures.dialog("photo-editor");
  await page.part("photo-discard").click();
  await page.part("photo-accept").gone();
  await clerk.closeDialog();

  const red = unit.people.find(hasSeveralAccounts) ?? {};
  await clerk.openPerson(cell(red, "个人编号"));
  // The dialog has gone on to what could be done; the picture is of what it says first.
  await page.run(`document.querySelector("[role=dialog] [tabindex='0']").scrollTop = 0;`);
  await pictures.dialog("red");
  await clerk.closeDialog();
  await page.part("search").fill("");
  await clerk.listSettled();
}

async function marks({ clerk, pictures }: Way): Promise<void> {
  const { page } = clerk;
  await page.at('[data-testid^="row-"]').rightClick();
  await page.part("menu-defer").shown();
  await pictures.window("menu");
  await page.part("menu-defer").click();
  await page.part("mark-ok").shown();
  await pictures.dialog("mark");
  await clerk.closeDialog();
}

async function batches({ clerk, program, unit, pictures }: Way): Promise<void> {
  const { page } = clerk;
  await program.startAgain(join(unit.folder, "pictures"));
  await page.part("photo-batch-take").shown(READ_MS);
  await pictures.dialog("photo-report");
  await clerk.closeDialog();
  await page.part("batch").click();
  await page.part("menu-table-import").click();
  await page.part("table-choose").shown();
  await pictures.dialog("table-import");
  await clerk.closeDialog();
  await page.part("settings").click();
  await page.part("settings-close").shown();
  await pictures.dialog("settings");
  await clerk.closeDialog();
}

async function paper({ place, clerk, pictures }: Way, language: Language): Promise<void> {
  const { page } = clerk;
  await clerk.preview();
  await pictures.window("print-preview");
  await page.part("save-pdf").click();
  await chooseByKeyboard(
    place,
    language === "zh" ? "选择文件夹" : "Choose a folder",
    place.desktop,
  );
  await page.part("saved-pdf").shown(READ_MS);
  await page.part("mark-printed").click();
  await page.part("print-finish").click();
  await page.part("paper").gone();

  const pdf = readdirSync(place.desktop).find((file) => file.endsWith(".pdf")) ?? "";
  const papers = await papersOf(join(place.desktop, pdf));
  await page.part("stack-open-screen").click();
  let shown = false;
  for (const [n, one] of papers.slice(0, BACK).entries()) {
    await clerk.scan(one.code);
    await page.part("stack-person").textThat((text) => text.includes(one.personalNo));
    if (one.open && n > 2 && !shown) {
      shown = true;
      await pictures.window("stack");
      await page.part("form-code").click();
    }
    await clerk.answer(one, n);
  }
  await page.part("stack-close").click();
  await page.part("stack").gone();
}

async function ending({ clerk, pictures }: Way): Promise<void> {
  const { page } = clerk;
  await clerk.selectAllOf("everyone");
  await page.part("confirm").click();
  await page.part("confirm-ok").shown();
  await pictures.dialog("confirm");
  await page.part("confirm-ok").click();
  await page.part("confirm-dialog").gone();
  await page.part("clear").click();
  await page.part("export").click();
  await page.part("contact-name").fill("王小明");
  await page.part("contact-phone").fill("0411-83456789");
  await pictures.dialog("export");
  await page.part("export-go").click();
  await page.part("export-done").shown(READ_MS);
  await pictures.dialog("export-done");
  await page.part("export-close").click();
  await page.part("export-done").gone();
  await page.part("records").click();
  await page.part("batch-1").shown();
  await pictures.window("records");
}

/** Goes there in a language, and gives each picture to `take`. */
export async function walk(language: Language, take: Take): Promise<void> {
  const place = await Place.make();
  try {
    const unit = await makeSample(
      place.path("unit"),
      ...["--people", "40", "--seed", "11", "--photos-share", "0.85", "--pictures-for-rest"],
    );
    const program = await Program.start(place, unit.package);
    try {
      const clerk = new Clerk(program);
      const { page } = program;
      await page.part("first-run-welcome").shown();
      await resize(place, ...SIZE);
      await page
        .part("start-language")
        .at(`label:nth-child(${language === "zh" ? 1 : 2})`)
        .click();
      await clerk.setPassword("sicard-manual");
      const way = { place, program, clerk, unit, pictures: new Pictures(page, take) };
      await importing(way);
      await people(way);
      await marks(way);
      await batches(way);
      await paper(way, language);
      await ending(way);
      await page.press(Key.escape);
    } finally {
      await program.stop();
    }
  } finally {
    await place.leave();
  }
}
