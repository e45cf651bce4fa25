/** 批量处理 - 照片导入 in the real window. */

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { pack } from "../native/zip.js";
import { makeSample } from "../office/office.js";
import { type Row, readTable } from "../office/table.js";
import type { Place } from "../program/place.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";

const PASSWORD = "sicard-e2e";

test("a folder of pictures is reported on, taken in, seen in the list and taken back", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    "--people",
    "30",
    ...["--seed", "7", "--photos-share", "0.7", "--pictures-for-rest"],
  );
  const folder = place.path("photos");
  cpSync(join(unit.folder, "pictures"), folder, { recursive: true });
  const pictures = readdirSync(folder).length;
  expect(pictures).toBeGreaterThan(0);
  writeFileSync(join(folder, "说明.txt"), "x");
  writeFileSync(join(folder, "没有号码.jpg"), readFirst(folder));

  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  const missing = await page.part("chip-no-photo").text();
  await page.part("batch").click();
  await page.part("menu-photo-batch").click();
  await page.part("photo-batch-folder").click();
  await chooseByKeyboard(place, "选择照片所在的文件夹", folder);

  await page
    .part("photo-batch-total")
    .textThat((text) => text.includes(`共 ${pictures + 2} 个`), 90_000);
  // Of the drawn pictures some are good and some are not, so that both ways are walked.
  const good = Number(/\d+$/.exec(await page.part("photo-batch-new").text())?.[0]);
  expect(good).toBeGreaterThan(0);
  expect(good).toBeLessThan(pictures);
  await page.part("photo-batch-nobody").textThat((text) => text.endsWith("1"));
  await page.part("photo-batch-not-a-picture").textThat((text) => text.endsWith("1"));
  await page.part("photo-batch-take").textThat((text) => text.includes(` ${good} `));

  await page.part("photo-batch-report").click();
  await page.part("photo-batch-report-csv").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("photo-batch-report-saved").shown();
  const before = readReport(reportOn(place, ".csv"));
  expect(before.counts["文件总数"]).toBe(pictures + 2);
  expect(before.rows).toHaveLength(pictures + 2);
  expect(rowsBy(before.rows, "处理")).toEqual({ 待导入: good, 不导入: pictures + 2 - good });
  expect(rowsBy(before.rows, "结果")).toMatchObject({
    将导入: good,
    没有对应的人: 1,
    不是照片: 1,
  });

  await page.part("photo-batch-anyway-all").click();
  await page.part("photo-batch-take").textThat((text) => text.includes(` ${pictures} `));
  await page.part("photo-batch-take").click();
  await page.part("photo-reason").is("ariaInvalid", "true");
  await page.part("photo-reason-choice").click();
  await page.part("photo-batch-take").click();
  await page.part("photo-batch-done").textThat((text) => text.includes("照片数据导入成功"));
  await page.part("chip-no-photo").gone();
  await page.part("photo-batch-report").click();
  await page.part("photo-batch-report-xlsx").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("photo-batch-report-saved").shown();
  // An XLSX file is a ZIP.
  expect(readFileSync(reportOn(place, ".xlsx")).subarray(0, 2).toString()).toBe("PK");

  await page.part("photo-batch-undo").click();
  await page.part("photo-batch").gone();
  await page.part("chip-no-photo").textThat((text) => text === missing);
});

test("a dropped ZIP is read, and each picture looked at large beside what becomes of it", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    "--people",
    "20",
    ...["--seed", "7", "--photos-share", "0.7", "--pictures-for-rest"],
  );
  const folder = join(unit.folder, "pictures");
  const pictures = readdirSync(folder).length;
  const zip = place.path("照片.zip");
  await pack(folder, zip);

  const program = await start(unit.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  // Files that a second start names come in as dropped ones do.
  await program.startAgain(zip);
  await page
    .part("photo-batch-total")
    .textThat((text) => text.includes(`共 ${pictures} 个`), 90_000);

  await page.part("photo-batch-look-0").click();
  await page.part("photo-batch-viewer").shown();
  await page.part("photo-batch-place").textThat((text) => text === `1 / ${pictures}`);
  for (const side of ["原图", "导入后"]) {
    await page.at(`[data-testid="photo-batch-viewer"] img[alt="${side}"]`).is("complete", true);
  }
  await page.press(Key.down);
  await page.part("photo-batch-place").textThat((text) => text === `2 / ${pictures}`);
  await page.press(Key.up, Key.up);
  await page.part("photo-batch-place").textThat((text) => text === `1 / ${pictures}`);
  // Enter agrees to nothing while one picture is looked at.
  await page.press(Key.escape);
  await page.part("photo-batch-viewer").gone();
  await page.part("photo-batch-total").shown();

  await page.at('[data-testid="photo-batch-row"][data-state="fails"] button').click();
  await page.part("photo-batch-viewer-choose").click();
  await page.at('[data-testid="photo-batch-viewer"] [data-testid="photo-reason-choice"]').click();
  await page.press(Key.escape);
  await page.part("photo-batch-viewer").gone();
  await page.part("photo-batch-take").click();
  await page.part("photo-batch-done").textThat((text) => text.includes("照片数据导入成功"));
});

test("a data package is no ZIP of pictures, and the menu of a row leads to the batches", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "7");
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await page.at('[data-testid^="row-"]').rightClick();
  await page.part("menu-batch").click();
  await page.part("menu-photo-batch").click();
  await page.part("photo-batch-zip").click();
  await chooseByKeyboard(place, "选择装有照片的 ZIP 文件", unit.package);
  await page.part("failure").textThat((text) => text.includes("这是社保卡管理中心的数据包"));
});

/** The report on the desktop that ends so. */
function reportOn(place: Place, ending: string): string {
  const isReport = (name: string) => name.startsWith("照片导入报告_") && name.endsWith(ending);
  return join(place.desktop, readdirSync(place.desktop).find(isReport) ?? "");
}

/** The counts of a report, and its lines. */
function readReport(file: string): { counts: Record<string, number>; rows: Row[] } {
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("文件,");
  const lines = text.slice(0, start).split("\r\n");
  const pairs = lines.map((line) => line.split(","));
  return {
    counts: Object.fromEntries(pairs.map(([word = "", count]) => [word, Number(count)])),
    rows: readTable(text.slice(start)),
  };
}

/** How many lines have what in a column. */
function rowsBy(rows: readonly Row[], column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const word = row[column] ?? "";
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function readFirst(folder: string): Buffer {
  const first = readdirSync(folder).find((name) => name.endsWith(".jpg"));
  if (first === undefined) {
    throw new Error("no picture in the unit");
  }
  return readFileSync(join(folder, first));
}
