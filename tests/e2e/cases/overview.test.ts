/** 总览 in the real window: its numbers add up, a state leads to its people, and the workbook says the same. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample } from "../office/office.js";
import { cell } from "../office/people.js";
import { readWorkbook } from "../office/workbook.js";
import { test } from "../program/test.js";

const PEOPLE = 30;

test("the overview adds up, leads to the list, and is written with the list as a workbook", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", String(PEOPLE), "--seed", "7", "--photos-share", "0.7"],
  );
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword("sicard-e2e");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await page.part("overview-open").click();
  await page.part("overview-progress").textThat((text) => text.includes(`${PEOPLE} 人中`));
  const counts = await page.run<number[]>(
    `return [...document.querySelectorAll('[data-testid^="overview-"][data-testid$="-count"]')].map((cell) => Number(cell.textContent));`,
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(PEOPLE);
  const waits = await page.run<number[]>(
    `return [...document.querySelectorAll('[data-testid^="waits-"]')].map((line) => parseInt(line.lastElementChild.textContent, 10) || 0);`,
  );
  expect(waits.reduce((sum, count) => sum + count, 0)).toBe(PEOPLE);
  const withMobile = unit.people.filter((row) => cell(row, "手机号码") !== "").length;
  await page
    .part("complete-mobiles")
    .textThat((text) => text.includes(`${withMobile} / ${PEOPLE} 人`));

  await page.part("list-save").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("list-saved").shown();
  const file = readdirSync(place.desktop).find((name) => name.startsWith("人员清单和进度_"));
  const [list, progress] = readWorkbook(join(place.desktop, file ?? ""));
  expect([list?.name, progress?.name]).toEqual(["人员清单", "进度"]);
  const [headings = [], ...lines] = list?.lines ?? [];
  expect(headings.slice(0, 2)).toEqual(["个人编号", "姓名"]);
  expect(lines.map((line) => line[0])).toEqual(unit.people.map((row) => cell(row, "个人编号")));
  // 隐藏号码 is on.
  const numbers = lines.map((line) => line[headings.indexOf("证件号码")] ?? "");
  expect(numbers.every((number) => number.includes("*"))).toBe(true);
  const total = progress?.lines.find((line) => line[0] === "合计")?.map(Number) ?? [];
  expect(total[1]).toBe(PEOPLE);
  expect(total.slice(2).reduce((sum, count) => sum + count, 0)).toBe(PEOPLE);

  const without = Number(await page.part("overview-no-photo-count").text());
  await page.part("overview-no-photo").click();
  await page.part("overview").gone();
  await page.part("chip-no-photo").is("ariaPressed", "true");
  await page.part("found").textThat((text) => text === `共 ${without} 人`);
});
