/**
 * The whole job on a made-up unit of 200 people, in the real window: visibly where there is a desktop, under a virtual screen
 * elsewhere. Pictures of every step, the return and what the office read of it stay in `demo-out/`.
 */

import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { papersOf } from "../native/papers.js";
import { hasSeveralAccounts, isToBeChosen, pictureOf } from "../office/people.js";
import { makeSample, openReturns, type SampleUnit } from "../office/office.js";
import { display } from "../program/display.js";
import { Place } from "../program/place.js";
import { Program } from "../program/program.js";
import { Key } from "../webdriver/page.js";
import { pause } from "../webdriver/wait.js";

const OUT = join(import.meta.dirname, "..", "..", "..", "demo-out");
const visible = (process.env["DISPLAY"] ?? "") !== "";
/** So many signed forms come in through the scanner, the others are noted by hand. */
const SCANNED = 12;
/** Long enough to be followed on a desktop. */
const LOOK_MS = visible ? 900 : 0;

async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const endDisplay = await display(visible ? "keep" : "virtual");
  const place = await Place.make();
  try {
    say("the card centre makes a unit of 200 invented people and issues their package");
    const unit = await makeSample(
      join(OUT, "unit"),
      ...["--people", "200", "--seed", "1", "--photos-share", "0.95", "--pictures-for-rest"],
    );
    const file = await clerksDay(place, unit);
    await centre(unit, file);
  } finally {
    await place.leave();
    endDisplay();
  }
}

/** From the package to the return; its file. */
async function clerksDay(place: Place, unit: SampleUnit): Promise<string> {
  const program = await Program.start(place, unit.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  let shots = 0;
  const shot = async (name: string) => {
    await pause(LOOK_MS + 250);
    shots += 1;
    const number = String(shots).padStart(2, "0");
    writeFileSync(join(OUT, `${number}-${name}.png`), await page.picture());
    say(name);
  };
  try {
    await page.part("first-run-next").shown();
    await shot("first-start");
    await clerk.setPassword("sicard-demo");

    await page.part("code").shown();
    await shot("package-opened-with-the-program");
    await page.part("code").fill(unit.passcode);
    await shot("code");
    await page.part("import-go").click();
    await page.part("import-summary").shown(90_000);
    await shot("imported");
    await clerk.readSummary();
    await shot("list");

    const work = unit.people.filter((row) => !hasSeveralAccounts(row));
    const withoutPhoto = work.filter((row) => !existsSync(unit.photoPath(row["个人编号"] ?? "")));
    for (const [n, row] of withoutPhoto.entries()) {
      await clerk.openPerson(row["个人编号"] ?? "");
      if (n === 0) {
        await shot("person-without-photo");
      }
      await program.startAgain(pictureOf(unit, row));
      await page.part("photo-accept").shown();
      if (n === 0) {
        await shot("photo-before-and-after");
      }
      await clerk.acceptPhoto();
      if ((row["手机号码"] ?? "") === "") {
        await page.part("mobile").fill(`1380000${1000 + n}`);
      }
      await clerk.savePerson();
    }

    await clerk.selectAllOf("open");
    await clerk.preview();
    await shot("print-preview");
    await page.part("save-pdf").click();
    await chooseByKeyboard(place, "选择文件夹", place.desktop);
    await page.part("mark-printed").shown(90_000);
    await shot("forms-saved");
    await page.part("mark-printed").click();
    await page.part("print-finish").click();
    await page.part("paper").gone();

    const papers = await papersOf(join(place.desktop, `确认表_${unit.code}.pdf`));
    await page.part("stack-open-screen").click();
    for (const [n, paper] of papers.slice(0, SCANNED).entries()) {
      await clerk.scan(paper.code);
      await page.part("stack-person").textThat((text) => text.includes(paper.personalNo));
      if (n === SCANNED - 1) {
        await shot("signed-form");
      }
      await clerk.answer(paper, n);
    }
    await shot("stack-of-forms");
    await page.press(Key.escape);
    await page.part("stack").gone();
    await clerk.selectAllOf("printed");
    await clerk.menu("forms-back");
    await page.part("chip-printed").textThat((text) => text.endsWith("0"));
    await page.part("chip-open").click();
    await clerk.listSettled();
    await shot("forms-are-back");

    const scanned = new Set(papers.slice(0, SCANNED).map((paper) => paper.personalNo));
    const unchosen = work.filter((row) => isToBeChosen(row) && !scanned.has(row["个人编号"] ?? ""));
    for (const [n, row] of unchosen.entries()) {
      await clerk.openPerson(row["个人编号"] ?? "");
      await page.part(`choice-${1 + (n % 2)}`).click();
      if (n === 0) {
        await shot("number-choice");
      }
      await clerk.savePerson();
    }

    await clerk.selectAllOf("open");
    await shot("everyone-selected");
    await page.part("confirm").click();
    await page.part("confirm-ok").shown();
    await shot("confirm");
    await page.part("confirm-ok").click();
    await page.part("confirm-dialog").gone(90_000);
    await shot("confirmed");

    await page.part("export").click();
    await page.part("contact-name").fill("王小明");
    await page.part("contact-phone").fill("0411-83456789");
    await shot("export");
    await page.part("export-go").click();
    await page.part("export-done").shown(90_000);
    await shot("exported");
    await page.part("export-close").click();
    await page.part("records").click();
    await page.part("batch-1").shown();
    await shot("records");
    await page.part("hand-in-1").click();
    await page.at('[data-testid="page-1"][data-state="shown"]').shown();
    await shot("hand-in-sheet");
  } catch (error) {
    writeFileSync(join(OUT, "failed.png"), await page.picture());
    throw error;
  } finally {
    await pause(2 * LOOK_MS);
    await program.stop();
  }
  const name = `${unit.code}out_1.zip`;
  copyFileSync(join(place.desktop, name), join(OUT, name));
  return join(OUT, name);
}

/** The centre opens what came back and compares it with what it issued. */
async function centre(unit: SampleUnit, file: string): Promise<void> {
  const opened = await openReturns(unit, join(OUT, "opened"), file);
  const expected = unit.people.filter((row) => !hasSeveralAccounts(row)).length;
  if (opened.exit !== 0 || opened.people.length !== expected) {
    throw new Error(
      `the centre read ${opened.people.length} of ${expected} people, exit ${opened.exit}`,
    );
  }
  say(`the centre accepts all ${expected} people of the return: demo-out/opened/people.xlsx`);
}

function say(text: string): void {
  process.stdout.write(`demo: ${text}\n`);
}

await main();
