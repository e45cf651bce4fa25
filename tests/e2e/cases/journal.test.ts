/** 操作记录 in the real window. */

import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";

test("what was done stands in the record, holds, can be filtered and is saved as a table", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "6", "--seed", "3", "--red-share", "0", "--blue-share", "0"],
    ...["--photos-share", "1"],
  );
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword("sicard-e2e");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.selectAllOf("open");
  await clerk.confirm();

  await page.part("journal-open").click();
  await page.part("journal-entry-1").shown();
  await page.part("journal-entry-2").textThat((text) => text.includes("导入 6 人的数据包"));
  await page.part("journal-entry-3").textThat((text) => text.includes("确认 6 人"));
  await page.part("journal-check-result").textThat((text) => text.includes("共 3 条"));
  await page.part("journal-check").click();
  await page.part("journal-check-result").textThat((text) => text.includes("没有被改动过"));

  await page.part("journal-report").click();
  await page.part("journal-report-xlsx").click();
  await chooseByKeyboard(place, "选择文件夹", place.desktop);
  await page.part("journal-report-saved").shown();
  const saved = readdirSync(place.desktop).filter((name) => name.startsWith("操作记录_"));
  expect(saved).toHaveLength(1);
});
