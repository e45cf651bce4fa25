/**
 * The tutorial for units, slide by slide, in its order and by its names: 2-4 to 7-5, and step 8. A picture of each slide stays in
 * `test-out/tutorial/`, to be laid beside the tutorial.
 */

import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { pictureOfScreen } from "../native/screen.js";
import { makeSample, openReturns } from "../office/office.js";
import { cell, hasSeveralAccounts, isToBeChosen, pictureOf } from "../office/people.js";
import type { Place } from "../program/place.js";
import { test } from "../program/test.js";
import { Key, type Page } from "../webdriver/page.js";

const OUT = join(import.meta.dirname, "..", "..", "..", "test-out", "tutorial");
const LONG_MS = 90_000;
/** The bar along the foot takes less than the last tenth of the window. */
const BAR_BELOW = 0.9;
// A menu that was open before is still there, hidden.
const OPEN_MENU = ".ant-dropdown:not(.ant-dropdown-hidden)";
const OPEN_SUBMENU = ".ant-dropdown-menu-submenu-popup:not(.ant-dropdown-menu-submenu-hidden)";

/** Keeps a picture of the window under a slide's number. */
async function slide(page: Page, number: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${number}.png`), await page.picture());
}

/** Keeps a picture of the screen where the slide shows a window of the computer's own. */
async function screen(place: Place, number: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await pictureOfScreen(place, join(OUT, `${number}.png`));
}

/** It is called so, and no longer; how many it is about may stand behind that. */
async function named(page: Page, part: string, name: string): Promise<void> {
  await page.part(part).shown();
  expect(await page.part(part).property("textContent")).toMatch(
    new RegExp(String.raw`^${name}(?:$|[（，]|\d)`, "u"),
  );
}

/** Where a part lies in the window, in shares of its width and height. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function boxOf(page: Page, part: string): Promise<Box> {
  return page.run<Box>(
    `const { left, right, top, bottom } = document.querySelector('[data-testid="' + arguments[0] + '"]').getBoundingClientRect();
     return { left: left / innerWidth, right: right / innerWidth, top: top / innerHeight, bottom: bottom / innerHeight };`,
    part,
  );
}

/** 打印, 数据确认 and 报盘数据导出 stand in the bar along the foot of the window, from left to right. */
async function inBarBelow(page: Page): Promise<void> {
  let before = 0;
  for (const part of ["print", "confirm", "export"]) {
    const { left, right, top, bottom } = await boxOf(page, part);
    expect(left, `${part} from the left`).toBeGreaterThan(before);
    expect(right, part).toBeLessThanOrEqual(1);
    expect(top, `${part} from the top`).toBeGreaterThan(BAR_BELOW);
    expect(bottom, part).toBeLessThanOrEqual(1);
    before = right;
  }
}

/** What is typed at 3-11. */
const MOBILE = "13800001234";

test("the old tutorial can be followed word by word, from the first start to the hand-in", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "9", "--seed", "23", "--photos-share", "0.5", "--pictures-for-rest"],
    ...["--blue-share", "0.4", "--red-share", "0.15", "--no-mobile-share", "0.5"],
    ...["--abroad-share", "0"],
  );
  const red = unit.people.filter(hasSeveralAccounts);
  const work = unit.people.filter((row) => !hasSeveralAccounts(row));
  const missing = work.filter((row) => !existsSync(unit.photoPath(cell(row, "个人编号"))));
  const blue = work.filter(isToBeChosen);
  expect([red.length > 0, missing.length > 2, blue.length > 0]).toEqual([true, true, true]);
  copyFileSync(unit.package, join(place.desktop, `${unit.code}.zip`));

  // 2-4: the program is started. 2-5: 帮助提示 opens by itself; 继续.
  const program = await start();
  const clerk = new Clerk(program);
  const { page } = clerk;
  await page.part("first-run-welcome").shown();
  await slide(page, "2-4");
  await clerk.firstStart("sicard-e2e");
  await page.part("help-notice").textThat((text) => text.includes("帮助提示"));
  await named(page, "help-notice-go", "继续");
  await slide(page, "2-5");
  await clerk.readHelpNotice();

  // 2-6, 2-7: 报盘文件导入, top left; the package is found.
  await named(page, "import", "报盘文件导入");
  const { right, bottom } = await boxOf(page, "import");
  expect(Math.max(right, bottom)).toBeLessThan(0.5);
  await slide(page, "2-6");
  await page.part("import").click();
  await chooseByKeyboard(place, "选择数据包", join(place.desktop, `${unit.code}.zip`), () =>
    screen(place, "2-7-chooser"),
  );
  await page.part("code").shown();
  await slide(page, "2-7");
  await clerk.giveCode(unit.passcode);

  // 2-8: 数据导入成功, 确定.
  await page.part("import-summary").textThat((text) => text.includes("数据导入成功"), LONG_MS);
  await named(page, "import-done", "确定");
  await slide(page, "2-8");
  await page.part("import-done").click();
  await page.part("import-dialog").gone();

  // 3-1: a double click on a person opens 个人信息确认. 3-2 to 3-4: 选择照片.
  const [alone, ...together] = missing;
  await clerk.openPerson(cell(alone ?? {}, "个人编号"));
  await page.part("person-dialog").textThat((text) => text.includes("个人信息确认"));
  await slide(page, "3-1");
  await named(page, "photo-pick", "选择照片");
  await page.part("photo-pick").click();
  await slide(page, "3-2");
  await chooseByKeyboard(place, "选择照片", pictureOf(unit, alone ?? {}), () =>
    screen(place, "3-3"),
  );
  await page.part("photo-accept").shown();
  await slide(page, "3-4");
  await clerk.acceptPhoto();
  await clerk.savePerson();
  await page.part("search").fill("");
  await clerk.listSettled();

  // 3-5 to 3-10: one folder, every file by its ID number; right-click, 批量处理 - 照片导入.
  const folder = place.path("home", "照片");
  mkdirSync(folder);
  for (const row of together) {
    copyFileSync(pictureOf(unit, row), join(folder, `${cell(row, "证件号码1")}.jpg`));
  }
  await slide(page, "3-5");
  await page.at('[data-testid^="row-"]').rightClick();
  await page.at(`${OPEN_MENU} [data-testid="menu-batch"]`).textThat((text) => text === "批量处理");
  await page.at(`${OPEN_MENU} [data-testid="menu-batch"]`).click();
  await page
    .at(`${OPEN_SUBMENU} [data-testid="menu-photo-batch"]`)
    .textThat((text) => text.includes("照片导入"));
  await slide(page, "3-6");
  await page.at(`${OPEN_SUBMENU} [data-testid="menu-photo-batch"]`).click();
  await page.part("photo-batch-folder").shown();
  await slide(page, "3-7");
  await page.part("photo-batch-folder").click();
  await chooseByKeyboard(place, "选择照片所在的文件夹", folder, () => screen(place, "3-8"));
  await page
    .part("photo-batch-total")
    .textThat((text) => text.includes(`共 ${together.length} 个`), LONG_MS);
  await named(page, "photo-batch-take", "确定");
  await slide(page, "3-9");
  if (await page.part("photo-batch-anyway-all").exists()) {
    await page.part("photo-batch-anyway-all").click();
    await page.part("photo-reason-choice").click();
  }
  await page.part("photo-batch-take").click();
  await page.part("photo-batch-done").textThat((text) => text.includes("照片数据导入成功"));
  await slide(page, "3-10");
  await page.part("photo-batch-close").click();
  await page.part("photo-batch").gone();

  // 3-11, 3-12: a person without a phone number.
  const silent = work.find((row) => cell(row, "手机号码") === "") ?? {};
  await clerk.openPerson(cell(silent, "个人编号"));
  await slide(page, "3-11");
  await page.part("mobile").fill(MOBILE);
  await slide(page, "3-12");
  await clerk.savePerson();

  // 4-1: the people who have a photo are ticked, 打印, below. 4-2: a page each.
  await clerk.selectAllOf("to-print");
  await named(page, "print", "打印");
  await inBarBelow(page);
  await slide(page, "4-1");
  expect(await clerk.preview()).toBe(work.length);
  await slide(page, "4-2");
  await clerk.printFromFile(place);

  await page.part("chip-open").click();
  await clerk.listSettled();

  // 5-1 to 5-3: with the signed form at hand, the number that was ticked on it.
  for (const row of blue) {
    await clerk.openPerson(cell(row, "个人编号"));
    if (row === blue[0]) {
      await page.at('[aria-label="选择号码"] h3').textThat((text) => text === "选择号码");
      await slide(page, "5-1");
    }
    await page.part("choice-1").click();
    if (row === blue[0]) {
      await named(page, "save", "保存");
      await slide(page, "5-2");
    }
    await clerk.savePerson();
  }
  await page.part("search").fill("");
  await clerk.listSettled();
  await slide(page, "5-3");

  // 6-1: who is right is selected, 数据确认, 确定. 6-2: 数据保存成功; column 已确认 shows √.
  await clerk.selectAllOf("open");
  await named(page, "confirm", "数据确认");
  await inBarBelow(page);
  await slide(page, "6-1");
  await clerk.confirm(async () => {
    await named(page, "confirm-ok", "确定");
    await slide(page, "6-1-confirm");
  });
  await page.at(".ant-notification-notice").textThat((text) => text.includes("数据保存成功"));
  await page.part("chip-confirmed").click();
  await clerk.listSettled();
  expect(await uncheckedRows(page), "rows of the confirmed without a √").toBe(0);
  await slide(page, "6-2");

  // 7-1 to 7-5: 报盘数据导出, 联系人 and 经办人电话, the folder, 回盘数据导出成功, <单位编号>out_1.zip.
  if (await page.part("clear").exists()) {
    await page.part("clear").click();
  }
  await named(page, "export", "报盘数据导出");
  await inBarBelow(page);
  await slide(page, "7-1");
  await page.part("export").click();
  await page.part("contact-name").fill("王小明");
  await page.part("contact-phone").fill("0411-83456789");
  await named(page, "contact-heading", "联系信息");
  await named(page, "export-go", "确定导出");
  await slide(page, "7-2");
  await page.part("folder-pick").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop, () => screen(place, "7-3-chooser"));
  await slide(page, "7-3");
  await page.part("export-go").click();
  await page.part("export-done").textThat((text) => text.includes("回盘数据导出成功"), LONG_MS);
  await named(page, "export-close", "确定");
  await slide(page, "7-4");
  const file = join(place.desktop, `${unit.code}out_1.zip`);
  expect(existsSync(file)).toBe(true);

  // After the first export the recovery code is proposed, once.
  await page.part("safety").shown();
  await page.part("safety-later").click();
  await page.part("safety").gone();

  await page.part("export-close").click();
  await page.part("export-done").gone();

  // 7-5: the file, by its name, where it was put.
  await page.part("records").click();
  await page.part("batch-1").shown();
  expect(await page.part("batch-1").property("textContent")).toContain(`${unit.code}out_1.zip`);
  await slide(page, "7-5");
  await page.press(Key.escape);
  await page.part("records-drawer").gone();

  // 注意事项, step 8: the checklist, as far as 报送.
  await page.part("step-hand-in").click();
  await page.part("guide-hand-in").click();
  await page.part("hand-in-dialog").shown();
  await slide(page, "8");
  await page.part("hand-in-mark").click();
  await page.part("hand-in-dialog").gone();
  await page.at('[data-testid="step-hand-in"][data-done="true"]').shown();

  const opened = await openReturns(unit, place.path("opened"), file);
  expect(opened.exit).toBe(0);
  expect(opened.people.length).toBe(work.length);
  const returned = opened.people.find((row) => cell(row, "个人编号") === cell(silent, "个人编号"));
  expect(cell(returned ?? {}, "手机号码")).toBe(MOBILE);
});

/** How many rows that are drawn have no √ in the column 已确认; one where none is drawn. */
function uncheckedRows(page: Page): Promise<number> {
  return page.run<number>(
    `const cells = [...document.querySelectorAll('[data-testid^="row-"] [data-column="confirmed"]')];
     return cells.length === 0 ? 1 : cells.filter((one) => one.querySelector('[aria-label="已确认"]') === null).length;`,
  );
}
