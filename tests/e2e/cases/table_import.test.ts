/** 批量处理 - 信息导入 in the real window. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample } from "../office/office.js";
import { readTable } from "../office/table.js";
import { test } from "../program/test.js";

const PASSWORD = "sicard-e2e";

test("a template is saved, and a table is reported on, taken in, found in the list and taken back", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "20", "--seed", "7");
  const people = unit.people.slice(0, 3);
  const numbers = people.map((person) => person["证件号码1"] ?? "");
  const lines = [
    "身份证号码,姓名,部门,备注",
    `${numbers[0] ?? ""},,测试一车间,夜班`,
    `${numbers[1] ?? ""},,测试一车间,`,
    "2.10299E+17,,测试一车间,",
    `${numbers[2] ?? ""},不是这个人,测试一车间,`,
  ];
  const table = place.path("table.csv");
  writeFileSync(table, lines.join("\r\n"));

  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await page.part("batch").click();
  await page.part("menu-table-import").click();
  await page.part("table-template").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("table-template-saved").textThat((text) => text.includes("信息导入模板_"));
  expect(readdirSync(place.desktop)).toContain(`信息导入模板_${unit.code}.xlsx`);

  await page.part("table-choose").click();
  await chooseByKeyboard(place, "选择表格", table);
  await page.part("table-total").textThat((text) => text.includes("共 4 行：导入 2 行"));
  await page.part("table-new").textThat((text) => text.endsWith("2"));
  await page.part("table-number-damaged").textThat((text) => text.endsWith("1"));
  await page.part("table-contradiction").textThat((text) => text.endsWith("1"));

  await page.part("table-report").click();
  await page.part("table-report-csv").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("table-report-saved").shown();
  const report = readdirSync(place.desktop).find((name) => name.startsWith("信息导入报告_"));
  const saved = readFileSync(join(place.desktop, report ?? ""), "utf8");
  expect(saved).toContain("总行数,4,");
  const rows = readTable(saved.slice(saved.indexOf("行号,")));
  expect(rows.map((row) => row["处理"])).toEqual(["待导入", "待导入", "不导入", "不导入"]);
  expect(rows[0]?.["改动"]).toBe("部门 测试一车间; 备注 夜班");

  await page.part("table-take").click();
  await page.part("table-done").textThat((text) => text.includes("信息导入成功"));

  await page.part("table-undo").click();
  await page.part("table-import").gone();
});
