/** The eight steps above the list: their numbers follow the work, a step filters, the keyboard leads through them. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { copied } from "../native/clipboard.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { issueAgain, makeSample } from "../office/office.js";
import { cell, hasSeveralAccounts } from "../office/people.js";
import { settingsKept } from "../program/settings.js";
import { test } from "../program/test.js";
import { Key, type Page } from "../webdriver/page.js";
import { pause, until } from "../webdriver/wait.js";

const PASSWORD = "sicard-e2e";

/** Waits until so many people stand at a step. */
async function at(page: Page, step: string, people: number): Promise<void> {
  await page.part(`step-${step}-count`).textThat((text) => text === `${people} 人`);
}

/** The date so many days from now, as an office may write it. */
function inDays(days: number): string {
  const then = new Date(Date.now() + days * 86_400_000);
  return [then.getFullYear(), then.getMonth() + 1, then.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** Waits until a last day is counted down, `days` off when it was set: after midnight there is one less, once the window looks. */
async function countedDown(page: Page, deadline: string, days: number): Promise<void> {
  await page.part("countdown").textThat((text) => {
    const left = deadline === inDays(days) ? days : days - 1;
    return [days, left].some((wanted) => text.includes(`还有 ${wanted} 天`));
  });
}

/** Waits until a step is through. */
async function through(page: Page, step: string): Promise<void> {
  await page.at(`[data-testid="step-${step}"][data-done="true"]`).shown();
}

/** Waits until the guide line is about a step. */
async function guided(page: Page, step: string): Promise<void> {
  await page.at(`[data-testid="guide"][data-step="${step}"]`).shown();
}

test("the numbers of the steps follow the work, from the photos to the hand-in", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "20", "--seed", "7", "--blue-share", "0", "--red-share", "0.1"],
    ...["--photos-share", "0.8", "--abroad-share", "0"],
  );
  const red = unit.people.filter(hasSeveralAccounts).length;
  const work = unit.people.filter((row) => !hasSeveralAccounts(row));
  const without = work.filter((row) => !existsSync(unit.photoPath(cell(row, "个人编号")))).length;
  const withPhoto = work.length - without;
  expect([red, without, withPhoto].every((people) => people > 0)).toBe(true);

  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await at(page, "download", red);
  await at(page, "import", 20);
  await at(page, "photos", without);
  await at(page, "print", withPhoto);
  await guided(page, "photos");
  expect(await page.part("step-photos").attribute("aria-current")).toBe("step");

  // Who has no photo is put off: the list can reach zero without them.
  await clerk.selectAllOf("no-photo");
  await clerk.menu("defer");
  await page.part("mark-reason").fill("出差，下月回来");
  await page.part("mark-ok").click();
  await page.part("chips-apart").textThat((text) => text.includes("暂缓办理"));
  await page.part("chip-open").click();
  await through(page, "photos");
  await guided(page, "print");

  await page.part("guide-print").click();
  await page.part("paper").shown();
  await clerk.printFromFile(place);
  await at(page, "forms", withPhoto);
  await guided(page, "forms");
  await clerk.selectAllOf("printed");
  await clerk.menu("forms-back");
  await at(page, "confirm", withPhoto);
  await page.part("chip-open").click();
  await guided(page, "confirm");

  await page.part("guide-confirm").click();
  await page.part("confirm-ok").click();
  await page.part("confirm-dialog").gone();
  await at(page, "export", withPhoto);
  await guided(page, "export");
  await page.part("guide-export").click();
  await page.part("contact-name").fill("王小明");
  await page.part("contact-phone").fill("13800000000");
  await page.part("export-go").click();
  await page.part("export-where").textThat((text) => text.includes(`已导出 ${withPhoto} 人`));
  await page.part("export-checklist").click();
  await page.part("hand-in-item-file").click();
  await page.press(Key.escape);
  await page.part("hand-in-dialog").gone();
  await at(page, "hand-in", withPhoto);
  await guided(page, "hand-in");

  // What was ticked is still ticked, also in the new page after a lock.
  await clerk.lock();
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.part("guide-hand-in").click();
  await page.part("hand-in-left").textThat((text) => text.startsWith("还有"));
  await page.part("hand-in-item-file").is("checked", true);
  await page.part("hand-in-item-forms").is("checked", false);
  await page.part("hand-in-mark").click();
  await page.part("hand-in-dialog").gone();
  await through(page, "hand-in");

  // Only the red ones are left, and they wait for an agency.
  await guided(page, "download");
  await page.part("guide-download").click();
  await page.part("red-notice").textThat((text) => text.includes(`${red} 人一人多号`));

  // What is copied for a chat names them, and gives no number of anybody.
  await page.part("red-copy").click();
  const notice = await until("the notice on the clipboard", async () => {
    const text = await copied(place);
    return text.includes("一人多号") && text;
  });
  for (const row of unit.people) {
    expect(notice.includes(cell(row, "姓名"))).toBe(hasSeveralAccounts(row));
    for (const column of ["个人编号", "证件号码1", "证件号码2", "手机号码"]) {
      const number = cell(row, column);
      expect(number !== "" && notice.includes(number), column).toBe(false);
    }
  }
  await clerk.closeDialog();
});

test("a step filters the list, once more shows everyone again, and where nothing is left the list says so", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "6", "--seed", "3", "--red-share", "0", "--blue-share", "0"],
    ...["--photos-share", "1"],
  );
  const first = await start(unit.package);
  const clerk = new Clerk(first);
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await page.part("step-confirm").click();
  await page.part("empty").shown();
  await guided(page, "confirm");
  await page.part("guide-next").click();
  await guided(page, "print");
  await clerk.row(cell(unit.people[0] ?? {}, "个人编号")).shown();
  await page.part("step-print").is("ariaPressed", "true");
  await page.part("step-print").click();
  await page.part("chip-open").is("ariaPressed", "true");

  await clerk.selectAllOf("open");
  await clerk.confirm();
  await clerk.export("王小明", "13800000000");
  await page.part("export-close").click();
  await page.part("empty").textThat((text) => text.includes("就差报送了"));
  await page.part("step-hand-in").click();
  await page.part("chip-to-hand-in").textThat((text) => text.includes("6"));
  await clerk.row(cell(unit.people[0] ?? {}, "个人编号")).shown();
  await page.part("chip-open").click();
  await page.part("through-hand-in").click();

  // The file goes to a stick, is read back there, and its line is ticked by that.
  const stick = place.path("stick");
  mkdirSync(stick);
  await page.part("hand-in-write").click();
  await chooseByKeyboard(place, "选择文件夹", stick);
  await page.part("hand-in-written").shown();
  expect(existsSync(join(stick, `${unit.code}out_1.zip`))).toBe(true);
  await page.part("hand-in-item-file").is("checked", true);
  await page.part("hand-in-mark").click();
  await page.part("empty").textThat((text) => text.includes("都已报送"));
  await page.part("guide").textThat((text) => text.includes("都办完了"));

  // The step's people are those who wait for it: nobody any more, though all are exported.
  await page.part("step-hand-in").click();
  await page.part("empty").textThat((text) => text.includes("没有待报送的人"));
  await page.part("chip-exported").textThat((text) => text.includes("6"));
  await page.part("chip-open").click();

  await page.part("fold").click();
  await page.part("rail").gone();
  await page.part("guide").textThat((text) => text.includes("报送"));
  await settingsKept(place, { guide: false });
  await first.stop();
  const again = await start();
  await again.page.part("secret").fill(PASSWORD);
  await again.page.part("unlock").click();
  await again.page.part("guide").shown();
  expect(await again.page.part("rail").exists()).toBe(false);
});

test("a last day in the package is counted down, red when it is near", async ({ place, start }) => {
  const unit = await makeSample(place.path("unit"), "--people", "3", "--seed", "3");
  const issued = async (name: string, deadline: string) => {
    const office = place.path(`${name}.json`);
    writeFileSync(office, JSON.stringify({ rules: { deadline } }));
    const file = place.path(`${name}.zip`);
    await issueAgain(unit, join(unit.folder, "people.csv"), file, "--office", office);
    return file;
  };
  const far = inDays(5);
  const program = await start(await issued("far", far));
  const clerk = new Clerk(program);
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await countedDown(page, far, 5);
  expect(await page.part("countdown").attribute("data-urgent")).toBe("false");

  // Packages are dated by the second.
  await pause(1_100);
  const near = inDays(2);
  await program.startAgain(await issued("near", near));
  await page.part("import-go").click();
  await clerk.readSummary();
  await countedDown(page, near, 2);
  expect(await page.part("countdown").attribute("data-urgent")).toBe("true");
});

test("Tab leads to the present step, the arrow keys to the others, and Enter filters", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "6", "--seed", "3", "--red-share", "0", "--photos-share", "0.5"],
  );
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  const RIGHT = "\uE014";
  const LEFT = "\uE012";
  await page.tabTo("rail");
  await page.focusOn("step-photos");
  await page.press(RIGHT);
  await page.focusOn("step-print");
  await page.press(Key.enter);
  await page.part("step-print").is("ariaPressed", "true");
  await page.press(Key.end);
  await page.focusOn("step-hand-in");
  await page.press(RIGHT);
  await page.focusOn("step-hand-in");
  await page.press(Key.home, RIGHT);
  await page.focusOn("step-import");
  await page.press(LEFT);
  await page.focusOn("step-download");
  // One stop of Tab for all of them.
  await page.press(Key.tab);
  await until("the focus below the steps", async () =>
    page.run<boolean>(`return document.activeElement?.closest('[data-testid="rail"]') === null;`),
  );
});
