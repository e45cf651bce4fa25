/** 索照通知 in the real window: from the list to the PDF that hangs on a door. */

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample, type SampleUnit } from "../office/office.js";
import type { Place } from "../program/place.js";
import { test, type Start } from "../program/test.js";

const run = promisify(execFile);
const PASSWORD = "sicard-e2e";
const FIRST_PAGE = '[data-testid="page-1"][data-state="shown"]';

/** A unit of whom some have no photo, before its list. */
async function atTheList(place: Place, start: Start): Promise<[Clerk, SampleUnit]> {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "30", "--seed", "7", "--photos-share", "0.7"],
  );
  const clerk = new Clerk(await start(unit.package));
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  return [clerk, unit];
}

/** Files everyone under one of two workshops. */
async function fileByWorkshop(place: Place, clerk: Clerk, unit: SampleUnit): Promise<void> {
  const lines = unit.people.map(
    (person, n) => `${person["个人编号"] ?? ""},测试${n % 2 === 0 ? "一" : "二"}车间`,
  );
  const table = place.path("table.csv");
  writeFileSync(table, ["个人编号,部门", ...lines].join("\r\n"));
  await clerk.importTable(place, table);
}

async function pagesOf(pdf: string): Promise<string[]> {
  const { stdout } = await run("pdftotext", [pdf, "-"]);
  return stdout.split("\f").filter((text) => text.trim() !== "");
}

test("each workshop gets a page with its people's names, and no number is on any", async ({
  place,
  start,
}) => {
  const [clerk, unit] = await atTheList(place, start);
  const { page } = clerk;
  await fileByWorkshop(place, clerk, unit);
  await page.part("chip-no-photo").click();
  await clerk.listSettled();
  await page.part("select-all").click();
  await page.part("batch").click();
  await page.part("menu-photo-notice").click();
  const says = await page.part("photo-notice-people").textThat((text) => /\d/.test(text));
  const people = Number(/\d+/.exec(says)?.[0]);
  expect(people).toBeGreaterThan(3);
  await page.part("photo-notice-until").fill("11月30日");
  await page.part("photo-notice-to").fill("人事部");
  await page.part("photo-notice-print").click();

  await page.at(FIRST_PAGE).shown();
  await page.part("page-count").textThat((text) => text.includes("2"));
  await page.part("notice-all-on-one").click();
  await page.part("page-count").textThat((text) => text.includes("1"));
  await page.part("notice-by-department").click();
  await page.part("page-count").textThat((text) => text.includes("2"));
  await page.part("save-pdf").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("saved-pdf").shown();
  await page.part("outcome-close").click();

  const pages = await pagesOf(join(place.desktop, `索照通知_${unit.code}.pdf`));
  expect(pages).toHaveLength(2);
  const counted = pages.map((text) => Number(/(\d+)\s*人/.exec(text)?.[1]));
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(people);
  const all = pages.join("\n");
  expect(all).toContain("11月30日");
  expect(all).toContain("人事部");
  const named = unit.people.filter((person) => all.includes(person["姓名"] ?? "?"));
  expect(named.length).toBeGreaterThanOrEqual(people);
  for (const person of unit.people) {
    for (const column of ["个人编号", "证件号码1", "证件号码2", "手机号码"]) {
      const number = person[column] ?? "";
      expect(number !== "" && all.includes(number), column).toBe(false);
    }
  }

  // Back where it was asked for, with what was typed.
  await page.part("paper-close").click();
  await page.part("photo-notice-to").is("value", "人事部");
});

test("the print preview leads from those without a photo to the notice and back", async ({
  place,
  start,
}) => {
  const [clerk] = await atTheList(place, start);
  const { page } = clerk;
  await clerk.preview();
  await page.part("tab-outside").click();
  await page.part("left-out-notice").click();
  await page.part("photo-notice").shown();
  await page.part("photo-notice-print").click();
  await page.at(FIRST_PAGE).shown();
  await page.part("paper-close").click();
  await page.part("photo-notice").shown();
  await clerk.closeDialog();
  await page.part("left-out-notice").gone();
  await page.part("tab-inside").shown();
});
