/** 批量处理: the two imports, from the question to what came of them, 索照通知 with its paper, and a department for some. */

import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { cell } from "../office/people.js";
import { Key } from "../webdriver/page.js";
import { lookAtPaper } from "./paper.js";
import type { Walk } from "./units.js";

/** All pictures of a unit take a while. */
const READ_MS = 120_000;

export async function batches({ clerk, place, program, units, album }: Walk): Promise<void> {
  const { page } = clerk;
  await page.at('[data-testid^="row-"]').rightClick();
  await page.part("menu-batch").click();
  await page.part("menu-photo-batch").shown();
  await album.take(page, "batch-menu");
  await page.part("menu-photo-batch").click();
  await page.part("photo-batch-folder").shown();
  await album.take(page, "photo-batch");
  await clerk.closeDialog();

  await program.startAgain(join(units.unit.folder, "pictures"));
  await page.part("photo-batch-take").shown(READ_MS);
  await album.take(page, "photo-batch-report");
  for (const state of ["new", "fails"]) {
    await page.part(`photo-batch-${state}`).click();
    await page.at(`[data-testid="photo-batch-row"][data-state="${state}"] button`).click();
    await page.part("photo-findings").shown();
    if (state === "fails") {
      await page.part("photo-batch-viewer-choose").click();
    }
    await album.take(page, `photo-batch-viewer-${state}`);
    await page.press(Key.escape);
    await page.part("photo-batch-viewer").gone();
  }
  await page.part("photo-batch-take").click();
  await page.part("photo-reason").is("ariaInvalid", "true");
  await album.take(page, "photo-batch-reason-missing");
  await page.part("photo-reason-choice").click();
  await page.part("photo-batch-take").click();
  await page.part("photo-batch-done").shown(READ_MS);
  await album.take(page, "photo-batch-done");
  await page.part("photo-batch-undo").click();
  await page.part("photo-batch").gone();

  const table = place.path("table.csv");
  const people = units.unit.people.slice(0, 4).map((row) => cell(row, "个人编号"));
  const lines = people.map((number, n) => `${number},测试${n}车间,138000000${n + 10}`);
  writeFileSync(table, ["个人编号,部门,手机号码", ...lines, "00,测试车间,"].join("\r\n"));
  await page.part("batch").click();
  await page.part("menu-table-import").click();
  await page.part("table-choose").shown();
  await album.take(page, "table-import");
  await page.part("table-choose").click();
  const title =
    (await page.part("table-choose").text()) === "选择表格" ? "选择表格" : "Choose a table";
  await chooseByKeyboard(place, title, table);
  await page.part("table-take").shown();
  await album.take(page, "table-import-report");
  await page.part("table-take").click();
  await page.part("table-done").shown();
  await album.take(page, "table-import-done");
  await page.part("table-undo").click();
  await page.at(".ant-modal-wrap").gone();

  await page.part("batch").click();
  await page.part("menu-photo-notice").click();
  await page.part("photo-notice-copy").shown();
  await album.take(page, "photo-notice");
  await page.part("photo-notice-print").click();
  await lookAtPaper({ clerk, album }, "photo-notice-paper");
  await page.part("photo-notice-copy").shown();
  await clerk.closeDialog();

  await page.at('[data-testid^="row-"]').click();
  await clerk.menu("department");
  await page.part("department-field").fill("第一车间");
  await album.take(page, "department");
  await clerk.closeDialog();
}
