/** What stays behind of a day's work once the program is locked, and once it has ended: on the disk and in the memory. */

import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { copyNumber } from "../clerk/copying.js";
import { type Secrets, secretsOf, tracesAt, tracesIn } from "../inspection/traces.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { databaseKey } from "../native/kept_key.js";
import { timesHeld } from "../native/memory.js";
import { PdfPrinter } from "../native/pdf_printer.js";
import { installViewer } from "../native/viewer.js";
import { closeByCross } from "../native/window.js";
import { pack } from "../native/zip.js";
import { makeSample, type SampleUnit } from "../office/office.js";
import { cell, pictureOf } from "../office/people.js";
import type { Row } from "../office/table.js";
import { descendantsOf } from "../program/children.js";
import type { Place } from "../program/place.js";
import type { Program } from "../program/program.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";

const PASSWORD = "sicard-e2e 一二三";
/** Pictures are read, and a backup is read back. */
const LONG_MS = 90_000;
/** Of a day that has everything in it, on a busy computer. */
const LONGEST_MS = 420_000;
const TYPED = {
  mobile: "13899990001",
  department: "测试九十九车间",
  reason: "出差到测试市，下月回来",
  contact: "王小明明",
  phone: "0411-83456789",
} as const;

test(
  "after a day's work and a lock nothing personal stands on the disk but what the clerk saved there, and the key is in no memory",
  { timeout: LONGEST_MS },
  async ({ place, start }) => {
    const printer = await PdfPrinter.start();
    try {
      Object.assign(place.env, printer.env);
      const given = installViewer(place);
      const unit = await makeSample(
        place.path("unit"),
        ...["--people", "14", "--seed", "7", "--photos-share", "0.6", "--pictures-for-rest"],
        ...["--red-share", "0", "--blue-share", "0.2", "--abroad-share", "0"],
      );
      const program = await start(unit.package);
      const clerk = new Clerk(program);
      await clerk.setPassword(PASSWORD);
      await clerk.giveCode(unit.passcode);
      await clerk.readSummary();
      const brought = await aDaysWork(place, program, clerk, unit);
      await until("the viewer to be given a file", () => given().length > 0);

      const secrets = secretsOf(unit, Object.values(TYPED));
      const key = databaseKey(join(place.workFolder(), "keys.json"), PASSWORD);
      expect(keyHeld(program, key), "whoever looks would find the key").not.toEqual([]);
      await program.pageAnew(() => clerk.page.press([Key.control, "l"]));
      await clerk.page.part("secret").shown();
      expect(keyHeld(program, key), "the key is forgotten").toEqual([]);
      for (const id of [program.id, ...descendantsOf(program.id)]) {
        expect(tracesAt(id, secrets)).toEqual([]);
      }
      expect(program.runs(), "what is gone would show nothing").toBe(true);
      expectOnlySaved(place, secrets, brought);

      await program.stop();
      expectOnlySaved(place, secrets, brought);
    } finally {
      await printer.stop();
    }
  },
);

test(
  "what a viewer was given is gone when the window is closed, and after a break-off at the next start",
  { timeout: LONGEST_MS },
  async ({ place, start }) => {
    const given = installViewer(place);
    const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
    const first = await start(unit.package);
    const clerk = new Clerk(first);
    await clerk.setPassword(PASSWORD);
    await clerk.giveCode(unit.passcode);
    await clerk.readSummary();
    const shown = await openInViewer(clerk, given);
    await closeByCross(place);
    await until("the program to end", () => !first.runs());
    expect(existsSync(shown)).toBe(false);
    const secrets = secretsOf(unit, []);
    expect(tracesIn(place.folder, secrets, [unit.folder]), "nobody has locked it").toEqual([]);

    const second = await start();
    const again = new Clerk(second);
    await again.page.part("secret").fill(PASSWORD);
    await again.page.part("unlock").click();
    const left = await openInViewer(again, given);
    process.kill(second.id, "SIGKILL");
    await until("the program to be gone", () => !second.runs());
    expect(existsSync(left), "nobody was there to remove it").toBe(true);

    const third = await start();
    await third.page.part("secret").shown();
    expect(existsSync(left)).toBe(false);
    expect(tracesIn(place.folder, secrets, [unit.folder])).toEqual([]);
  },
);

/** Has the viewer show the forms of everyone; the file that it was given, which is there. */
async function openInViewer(clerk: Clerk, given: () => string[]): Promise<string> {
  const before = given().length;
  await clerk.preview();
  await clerk.page.part("open-viewer").click();
  await clerk.page.part("opened").shown(LONG_MS);
  const file = await until("the viewer to be given a file", () => given()[before]);
  expect(existsSync(file)).toBe(true);
  return file;
}

/** Everything that a clerk does with people; the files that were brought to the program, which are not its own. */
async function aDaysWork(
  place: Place,
  program: Program,
  clerk: Clerk,
  unit: SampleUnit,
): Promise<string[]> {
  const { page } = clerk;
  const isWithout = (row: Row) => !existsSync(unit.photoPath(cell(row, "个人编号")));
  const someone = unit.people.find(isWithout) ?? {};
  await clerk.openPerson(cell(someone, "个人编号"));
  await page.part("photo-pick").click();
  await chooseByKeyboard(place, "选择照片", pictureOf(unit, someone));
  await clerk.acceptPhoto();
  await page.part("mobile").fill(TYPED.mobile);
  await clerk.savePerson();
  await copyNumber(clerk, someone);
  await clerk.closeDialog();

  const zip = place.path("照片.zip");
  await pack(join(unit.folder, "pictures"), zip);
  await program.startAgain(zip);
  await page.part("photo-batch-take").shown(LONG_MS);
  await page.part("photo-batch-take").click();
  await page.part("photo-batch-done").shown(LONG_MS);
  await clerk.closeDialog();

  const table = place.path("table.csv");
  const lines = unit.people.map((row) => `${cell(row, "证件号码1")},${TYPED.department}`);
  writeFileSync(table, ["证件号码,部门", ...lines].join("\r\n"));
  await clerk.importTable(place, table);

  await page.part("search").fill("");
  await clerk.row(cell(unit.people[1] ?? {}, "个人编号")).click();
  await clerk.menu("defer");
  await page.part("mark-reason").fill(TYPED.reason);
  await page.part("mark-ok").click();
  await page.part("undo").click();

  await clerk.preview();
  await page.part("open-viewer").click();
  await page.part("opened").shown(LONG_MS);
  await page.part("not-printed-yet").click();
  await page.part("save-pdf").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("saved-pdf").shown(LONG_MS);
  await page.part("not-printed-yet").click();
  await page.part("print-go").click();
  await page.part("print-finish").shown(LONG_MS);
  await page.part("print-finish").click();
  await page.part("paper").gone();

  await clerk.selectAllOf("open");
  await clerk.confirm();
  await clerk.export(TYPED.contact, TYPED.phone);
  await page.part("export-close").click();
  await page.part("journal-open").click();
  await page.part("journal-report").click();
  await page.part("journal-report-csv").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("journal-report-saved").shown();
  await clerk.closeDialog();

  const stick = place.path("stick");
  mkdirSync(stick);
  await page.part("settings").click();
  await page.part("backup-make").click();
  await page.part("backup-folder-pick").click();
  await chooseByKeyboard(place, "选择文件夹", stick);
  await page.part("backup-go").click();
  await page.part("backup-made").shown(LONG_MS);
  await page.part("backup-close").click();
  await page.part("backup-dialog").gone();
  await page.part("chip-exported").click();
  await page.part("search").fill(cell(unit.people[2] ?? {}, "姓名"));
  await clerk.listSettled();
  return [unit.folder, zip, table];
}

/** Where there is something in clear it is what the clerk saved on purpose; and whoever looks there finds it. */
function expectOnlySaved(place: Place, secrets: Secrets, brought: readonly string[]): void {
  const onDesktop = (begins: string) =>
    `home/桌面/${readdirSync(place.desktop).find((name) => name.startsWith(begins)) ?? begins}: `;
  const saved = [onDesktop("确认表_"), onDesktop("操作记录_")];
  const traces = tracesIn(place.folder, secrets, brought);
  expect(traces.filter((trace) => !saved.some((file) => trace.startsWith(file)))).toEqual([]);
  for (const file of saved) {
    expect(
      traces.some((trace) => trace.startsWith(file)),
      file,
    ).toBe(true);
  }
}

/** In which forms the program's process has the key, as bytes or as digits. */
function keyHeld(program: Program, key: Buffer): string[] {
  const digits = [key.toString("hex"), key.toString("hex").toUpperCase()];
  const forms = new Map([
    ["bytes", [key]],
    ["digits", digits.map((text) => Buffer.from(text))],
    ["digits in UTF-16", digits.map((text) => Buffer.from(text, "utf16le"))],
  ]);
  return [...timesHeld(program.id, forms).keys()];
}
