/** Names, addresses, file names and reasons that look like markup stay the text that they are, all through the work with a unit. */

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { look, markupIn, plain, type Screen, watchPolicy } from "../inspection/markup.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { type Paper, papersOf } from "../native/papers.js";
import { installViewer } from "../native/viewer.js";
import * as markup from "../office/markup.js";
import { openReturns } from "../office/office.js";
import { cell, hasSeveralAccounts } from "../office/people.js";
import type { Row } from "../office/table.js";
import { readWorkbook } from "../office/workbook.js";
import type { Place } from "../program/place.js";
import type { Program } from "../program/program.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";

const run = promisify(execFile);
const LONG_MS = 90_000;
/** Of a walk through all screens, on a busy computer. */
const LONGEST_MS = 420_000;
const F1 = "\uE031";

/** What the clerk types, or what the clerk's own files say. */
const REASON = `出差<img src=x onerror="window.${markup.HURT}=1">`;
const CLERK = "<b>王</b>小明\u202E";
const DEPARTMENT = `"><script>window.${markup.HURT}=1</script>车间`;
const STAFF_NO = "<i>7</i>";
const REMARK = `javascript:window.${markup.HURT}=1`;

test(
  "what looks like markup is text on every screen, and nothing of it runs",
  { timeout: LONGEST_MS },
  async ({ place, start }) => {
    const given = installViewer(place);
    const walk = await begin(place, start);
    const { clerk, people } = walk;
    const { page } = clerk;
    await look(page, importing(walk));
    await look(page, list(walk));
    await look(page, tables(walk));
    await look(page, photos(walk));
    await look(page, marks(walk));
    await look(page, paper(walk));
    const pdf = await until("the viewer to be given a file", () => given()[0]);
    const papers = await papersOf(pdf);
    const { stdout } = await run("pdftotext", ["-layout", pdf, "-"]);
    const named = people.filter((row) => papers.some((one) => one.personalNo === row["个人编号"]));
    expect(named.length).toBeGreaterThan(3);
    for (const row of named) {
      expect(plain(stdout), "the text of the PDF").toContain(plain(cell(row, "姓名")));
    }
    await page.part("mark-printed").click();
    await page.part("print-finish").click();
    await page.part("paper").gone();
    await look(page, stack(walk, papers));
    await look(page, ending(walk));
    await look(page, settings(walk));
    await look(page, records(walk));
    await look(page, await update(walk));

    const file = join(place.desktop, `${walk.unit.code}out_1.zip`);
    const returned = await openReturns(walk.unit, place.path("returned"), file);
    const names = returned.people.map((row) => row["姓名"]);
    expect(names.length).toBeGreaterThan(0);
    expect(people.map((row) => row["姓名"])).toEqual(expect.arrayContaining(names));
    const [sheet] = readWorkbook(place.path("returned", "people.xlsx"));
    expect(sheet?.lines.flat()).toEqual(expect.arrayContaining(names));

    await page.run(
      `document.body.insertAdjacentHTML("beforeend", arguments[0]);`,
      markup.FILE_NAME,
    );
    expect(await markupIn(page), "what has become an element is seen").toContainEqual(
      expect.stringContaining("<img"),
    );
  },
);

interface Walk {
  readonly place: Place;
  readonly program: Program;
  readonly clerk: Clerk;
  readonly unit: markup.MarkupUnit["unit"];
  readonly people: readonly Row[];
  readonly newer: markup.MarkupUnit["newer"];
}

async function begin(place: Place, start: (...files: string[]) => Promise<Program>): Promise<Walk> {
  const made = await markup.makeMarkupUnit(place);
  const program = await start();
  const clerk = new Clerk(program);
  await clerk.setPassword("sicard-e2e");
  await watchPolicy(clerk.page);
  return { place, program, clerk, ...made };
}

function importing({ place, program, clerk, unit }: Walk): Screen[] {
  const broken = place.path(`${markup.FILE_NAME}(1).zip`);
  writeFileSync(broken, "PK");
  return [
    {
      name: "a package that is refused",
      open: () => program.startAgain(broken),
      at: '[data-testid="import-dialog"]',
      says: [`${markup.FILE_NAME}(1).zip`],
      leave: () => clerk.closeDialog(),
    },
    {
      name: "a package before its code",
      open: () => program.startAgain(unit.package),
      at: '[data-testid="import-dialog"]',
      says: [`${markup.FILE_NAME}.zip`],
    },
    {
      name: "the summary of an import",
      open: () => clerk.giveCode(unit.passcode),
      at: '[data-testid="import-summary"]',
      says: [markup.UNIT_NAME],
      leave: () => clerk.readSummary(),
    },
  ];
}

function list({ clerk, people }: Walk): Screen[] {
  const { page } = clerk;
  const [first = {}] = people;
  const name = cell(first, "姓名");
  return [
    {
      name: "the list",
      open: async () => {
        await page.part("chip-everyone").click();
        await page.part("mask").click();
        await clerk.listSettled();
      },
      at: "body",
      says: [
        ...people.map((row) => cell(row, "姓名")),
        markup.UNIT_NAME,
        markup.MOBILE,
        markup.NUMBER,
      ],
    },
    {
      name: "the title of the window",
      open: () => Promise.resolve(),
      at: "title",
      says: [markup.UNIT_NAME],
    },
    {
      name: "the current person, and the menu of the row",
      open: () => clerk.row(cell(first, "个人编号")).rightClick(),
      at: '[data-testid="selected"], .ant-dropdown',
      says: [name],
      leave: () => page.press(Key.escape),
    },
    {
      name: "a search",
      open: () => page.part("search").fill(markup.FILE_NAME),
      at: '[data-testid="list"]',
      says: [markup.FILE_NAME],
    },
    {
      name: "a search that finds nobody",
      open: () => page.part("search").fill(`${markup.FILE_NAME}{{7*7}}`),
      at: '[data-testid="empty"]',
      says: [],
      leave: () => page.part("search").fill(""),
    },
    {
      name: "个人信息确认",
      open: () => clerk.openPerson(cell(first, "个人编号")),
      at: '[role="dialog"]',
      says: [name, markup.CATEGORY, markup.UNIT_NAME, markup.MOBILE],
    },
    {
      name: "what the controls of the dialog are for",
      open: async () => {
        await page.press(F1);
        await page.part("mark").shown();
      },
      at: '[role="dialog"]',
      says: [name],
      leave: () => page.press(Key.escape),
    },
    {
      name: "操作记录 of a person",
      open: () => page.part("person-journal").click(),
      at: '[role="dialog"]',
      says: [name],
      leave: async () => {
        await page.press(Key.escape);
        await page.part("person-dialog").shown();
        await backToEveryone(clerk);
      },
    },
    {
      name: "怎样拿到数据包, with those who have several accounts",
      open: async () => {
        await page.part("step-download").click();
        await page.part("guide-download").click();
      },
      at: '[data-testid="download-dialog"]',
      says: people.filter(hasSeveralAccounts).map((row) => cell(row, "姓名")),
      leave: () => backToEveryone(clerk),
    },
    {
      name: "个人信息确认 of one with several accounts",
      open: () => clerk.openPerson(cell(people.find(hasSeveralAccounts) ?? {}, "个人编号")),
      at: '[data-testid="accounts"]',
      says: [markup.AGENCY],
      leave: () => backToEveryone(clerk),
    },
    {
      name: "the manual, with what the package says of the office",
      open: async () => {
        await page.part("help").click();
        await page.part("mark").shown();
        await page.press(F1);
        await page.part("manual-to-hand-in").click();
      },
      at: '[data-testid="manual-office"]',
      says: [markup.OFFICE.name, markup.OFFICE.address, markup.OFFICE.phone, markup.OFFICE.hours],
    },
    {
      name: "a search in the manual",
      open: () => page.part("manual-search").fill(markup.FILE_NAME),
      at: '[data-testid="manual"]',
      says: [markup.FILE_NAME],
      leave: async () => {
        await page.press(Key.escape, Key.escape);
        await page.part("manual").gone();
      },
    },
  ];
}

function tables({ place, clerk, people }: Walk): Screen[] {
  const { page } = clerk;
  const table = place.path(`${markup.FILE_NAME}.csv`);
  const quoted = [DEPARTMENT, STAFF_NO, REMARK].map((text) => `"${text.replaceAll('"', '""')}"`);
  const lines = people.map((row) => `${cell(row, "个人编号")},${quoted.join(",")}`);
  writeFileSync(table, ["个人编号,部门,工号,备注", ...lines, `<u>00</u>,x,,`].join("\r\n"));
  return [
    {
      name: "信息导入",
      open: async () => {
        await page.part("batch").click();
        await page.part("menu-table-import").click();
        await page.part("table-choose").click();
        await chooseByKeyboard(place, "选择表格", table);
      },
      at: '[data-testid="table-import"]',
      says: [cell(people[0] ?? {}, "姓名"), DEPARTMENT, STAFF_NO, REMARK, "<u>00</u>"],
      leave: async () => {
        await page.part("table-take").click();
        await page.part("table-done").shown();
        await clerk.closeDialog();
      },
    },
    {
      name: "the list with the unit's own data",
      open: async () => {
        await page.part("columns").click();
        await page.part("own-columns").click();
        await page.press(Key.escape);
        await page.part("columns-menu").gone();
      },
      at: '[data-testid="list"]',
      says: [DEPARTMENT, STAFF_NO, REMARK],
    },
    {
      name: "个人信息确认 with the unit's own data",
      open: () => clerk.openPerson(cell(people[1] ?? {}, "个人编号")),
      at: '[role="dialog"]',
      says: [DEPARTMENT, STAFF_NO, REMARK],
      leave: () => backToEveryone(clerk),
    },
    {
      name: "总览",
      open: () => page.part("overview-open").click(),
      at: '[role="dialog"]',
      says: [DEPARTMENT, markup.UNIT_NAME],
      leave: () => clerk.closeDialog(),
    },
  ];
}

function photos({ place, program, clerk, unit, people }: Walk): Screen[] {
  const { page } = clerk;
  const isWithout = (row: Row) => !existsSync(unit.photoPath(cell(row, "个人编号")));
  const without = people.find((row) => isWithout(row) && !hasSeveralAccounts(row)) ?? {};
  const folder = place.path("pictures");
  mkdirSync(folder);
  const picture = readFileSync(
    unit.photoPath(cell(people.find((row) => !isWithout(row)) ?? {}, "个人编号")),
  );
  writeFileSync(join(folder, `${markup.FILE_NAME}.jpg`), picture);
  writeFileSync(join(folder, `${cell(without, "个人编号")}.jpg`), picture);
  return [
    {
      name: "the report on many pictures",
      open: () => program.startAgain(folder),
      at: '[data-testid="photo-batch"]',
      says: [`${markup.FILE_NAME}.jpg`, cell(without, "姓名")],
    },
    {
      name: "a picture of many, looked at large",
      open: () => page.part("photo-batch-look-0").click(),
      at: '[data-testid="photo-batch-viewer"]',
      says: [],
      leave: async () => {
        await page.press(Key.escape);
        await page.part("photo-batch-viewer").gone();
        await clerk.closeDialog();
      },
    },
    {
      name: "a file that is no picture",
      open: async () => {
        await clerk.openPerson(cell(without, "个人编号"));
        await program.startAgain(place.path(`${markup.FILE_NAME}.csv`));
        await page.part("failure").shown();
      },
      at: '[role="dialog"]',
      says: [cell(without, "姓名")],
      leave: () => backToEveryone(clerk),
    },
    {
      name: "索照通知",
      open: async () => {
        await page.part("batch").click();
        await page.part("menu-photo-notice").click();
      },
      at: '[data-testid="photo-notice"]',
      says: [cell(without, "姓名"), DEPARTMENT],
      leave: () => clerk.closeDialog(),
    },
  ];
}

function marks({ clerk, people }: Walk): Screen[] {
  const { page } = clerk;
  const someone = people.findLast((row) => !hasSeveralAccounts(row)) ?? {};
  const deferred = cell(someone, "个人编号");
  return [
    {
      name: "暂缓办理",
      open: async () => {
        await clerk.row(deferred).click();
        await clerk.menu("defer");
        await page.part("mark-reason").fill(REASON);
      },
      at: '[role="dialog"]',
      says: [REASON],
      leave: () => page.part("mark-ok").click(),
    },
    {
      name: "the reason in the list, with the notice and its way back",
      open: () => page.part("undo").shown(),
      at: '[data-testid="list"]',
      says: [REASON],
    },
    {
      name: "the bell",
      open: () => page.part("notice-bell").click(),
      at: '[data-testid="notices"]',
      says: [],
      leave: async () => {
        await page.press(Key.escape);
        await page.part("notices").gone();
      },
    },
    {
      name: "the reason in the dialog of the person",
      open: () => clerk.openPerson(deferred),
      at: '[role="dialog"]',
      says: [REASON],
      leave: () => backToEveryone(clerk),
    },
    {
      name: "部门 for a selection",
      open: async () => {
        await clerk.row(deferred).click();
        await clerk.menu("department");
        await page.part("department-field").shown();
      },
      at: '[role="dialog"]',
      says: [],
      leave: () => clerk.closeDialog(),
    },
  ];
}

function paper({ clerk, unit, people }: Walk): Screen[] {
  const { page } = clerk;
  const isWithout = (row: Row) =>
    !existsSync(unit.photoPath(cell(row, "个人编号"))) && !hasSeveralAccounts(row);
  const isOn = (row: Row) => !isWithout(row) && !hasSeveralAccounts(row);
  const someone = cell(people.find(isOn) ?? {}, "姓名");
  return [
    {
      name: "the print preview",
      open: () => clerk.preview(),
      at: '[data-testid="sheet-list"]',
      says: [someone],
    },
    {
      name: "a search in the print preview",
      open: () => page.part("paper-search").fill(someone),
      at: '[data-testid="found-list"]',
      says: [someone],
      leave: () => page.part("paper-search").fill(""),
    },
    {
      name: "who is left out of the print",
      open: () => page.part("tab-outside").click(),
      at: '[data-testid="left-out-list"]',
      says: people.filter(isWithout).map((row) => cell(row, "姓名")),
      leave: () => page.part("tab-inside").click(),
    },
    {
      name: "forms opened in the viewer",
      open: async () => {
        await page.part("open-viewer").click();
        await page.part("opened").shown(LONG_MS);
      },
      at: '[data-testid="paper"]',
      says: [someone],
    },
  ];
}

function stack({ clerk, people }: Walk, papers: readonly Paper[]): Screen[] {
  const { page } = clerk;
  const [first, second] = papers;
  const nameOf = (one: Paper | undefined) =>
    cell(people.find((row) => row["个人编号"] === one?.personalNo) ?? {}, "姓名");
  return [
    {
      name: "收表, and who has not brought the form back",
      open: () => page.part("stack-open-screen").click(),
      at: '[data-testid="stack-waiting"]',
      says: [nameOf(first), nameOf(second)],
    },
    {
      name: "a form that was scanned",
      open: () => clerk.scan(first?.code ?? ""),
      at: '[data-testid="stack-person"]',
      says: [nameOf(first), DEPARTMENT],
    },
    {
      name: "a form that was taken",
      open: () => clerk.answer(first ?? { personalNo: "", code: "", open: false }, 0),
      at: '[data-testid="stack-taken"]',
      says: [nameOf(first)],
    },
    {
      name: "a form that is back already",
      open: () => clerk.scan(first?.code ?? ""),
      at: '[data-testid="stack-refused"]',
      says: [nameOf(first)],
      leave: async () => {
        await page.part("stack-close").click();
        await page.part("stack").gone();
      },
    },
  ];
}

function ending({ clerk, people }: Walk): Screen[] {
  const { page } = clerk;
  return [
    {
      name: "数据确认, with those who cannot be confirmed",
      open: async () => {
        await clerk.selectAllOf("everyone");
        await page.part("confirm").click();
      },
      at: '[data-testid="confirm-dialog"]',
      says: people.filter(hasSeveralAccounts).map((row) => cell(row, "姓名")),
      leave: async () => {
        await page.part("include-warned").click();
        await page.part("confirm-ok").click();
        await page.part("confirm-dialog").gone();
      },
    },
    {
      name: "报盘数据导出",
      open: async () => {
        await page.part("export").click();
        await page.part("contact-name").fill(CLERK);
        await page.part("contact-phone").fill("0411-83456789");
      },
      at: '[role="dialog"]',
      says: [CLERK],
      leave: () => page.part("export-go").click(),
    },
    {
      name: "the result of an export, with where to hand it in",
      open: () => page.part("export-done").shown(LONG_MS),
      at: '[data-testid="export-done"]',
      says: [markup.OFFICE.name, markup.OFFICE.address],
      leave: async () => {
        await page.part("export-close").click();
        await page.part("export-done").gone();
      },
    },
  ];
}

function settings({ clerk }: Walk): Screen[] {
  const { page } = clerk;
  return [
    {
      name: "the clerk's name in the settings",
      open: async () => {
        await page.part("settings").click();
        await page.part("clerk-name").fill(CLERK);
        await page.part("clerk-name-save").click();
      },
      at: '[data-testid="settings-dialog"]',
      says: [CLERK],
    },
    {
      name: "移交给同事, with the batches that are not handed in",
      open: () => page.part("backup-handover").click(),
      at: '[data-testid="open-batches"]',
      says: [markup.UNIT_NAME],
      leave: () => clerk.closeDialog(),
    },
    {
      name: "删除本单位的全部数据",
      open: async () => {
        await page.part("settings").click();
        await page.part("unit-erase").click();
      },
      at: '[data-testid="erase-dialog"]',
      says: [markup.UNIT_NAME],
      leave: () => clerk.closeDialog(),
    },
  ];
}

function records({ clerk, people }: Walk): Screen[] {
  const { page } = clerk;
  const [someone = ""] = people
    .filter((row) => !hasSeveralAccounts(row))
    .map((row) => cell(row, "姓名"));
  return [
    {
      name: "导出记录",
      open: () => page.part("records").click(),
      at: '[data-testid="records-drawer"]',
      says: [CLERK],
    },
    {
      name: "报送清单",
      open: () => page.part("checklist-1").click(),
      at: '[data-testid="hand-in-dialog"]',
      says: [markup.OFFICE.name, markup.OFFICE.address, markup.OFFICE.phone, markup.OFFICE.hours],
      leave: async () => {
        await page.press(Key.escape);
        await page.part("hand-in-dialog").gone();
        await clerk.closeDialog();
      },
    },
    {
      name: "操作记录",
      open: () => page.part("journal-open").click(),
      at: '[data-testid="journal-dialog"]',
      says: [REASON, CLERK],
    },
    {
      name: "操作记录 of those that a search finds",
      open: () => page.part("journal-search").fill(someone),
      at: '[data-testid="journal-dialog"]',
      says: [someone],
      leave: () => clerk.closeDialog(),
    },
  ];
}

async function update({ program, clerk, people, newer }: Walk): Promise<Screen[]> {
  const file = await newer();
  return [
    {
      name: "what a later package changes",
      open: async () => {
        await program.startAgain(file);
        await clerk.page.part("import-go").click();
      },
      at: '[data-testid="import-summary"]',
      says: [cell(people[0] ?? {}, "姓名"), cell(people[1] ?? {}, "姓名")],
      leave: () => clerk.readSummary(),
    },
  ];
}

/** Out of a dialog to the list of all people. */
async function backToEveryone(clerk: Clerk): Promise<void> {
  await clerk.closeDialog();
  await clerk.page.part("search").fill("");
  await clerk.page.part("chip-everyone").click();
  await clerk.listSettled();
}
