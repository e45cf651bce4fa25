/** 导出记录 in the real window. */

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample, openReturns } from "../office/office.js";
import { test } from "../program/test.js";

test("a batch is written again, handed in, taken back and voided, and the next one has the next number", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...[
      "--people",
      "6",
      "--seed",
      "3",
      "--red-share",
      "0",
      "--blue-share",
      "0",
      "--photos-share",
      "1",
    ],
  );
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword("sicard-e2e");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.selectAllOf("open");
  await clerk.confirm();
  await clerk.export("王小明", "13800000000");
  await page.part("export-close").click();
  const first = join(place.desktop, `${unit.code}out_1.zip`);
  expect(existsSync(first)).toBe(true);

  await page.part("records").click();
  await page.part("batch-1").shown();
  const stick = place.path("stick");
  mkdirSync(stick);
  await page.part("write-again-1").click();
  await page.part("write-again-ok").click();
  await chooseByKeyboard(place, "选择文件夹", stick);
  await page.part("written-1").shown();
  const again = await openReturns(unit, place.path("again"), join(stick, `${unit.code}out_1.zip`));
  expect([again.exit, again.people.length]).toEqual([0, 6]);

  await page.part("handed-in-1").click();
  await page.part("void-1").is("disabled", true);
  await page.part("undo").click();
  await page.part("void-1").is("disabled", false);
  await page.part("handed-in-1").click();
  await page.part("void-1").is("disabled", true);
  await page.part("handed-in-1").click();
  await page.part("void-1").is("disabled", false);
  await page.part("void-1").click();
  await page.part("void-ok").click();
  await page.part("handed-in-1").gone();
  await page.part("records-drawer").shown();
  await clerk.closeDialog();

  await page.part("chip-confirmed").textThat((text) => text.includes("6"));
  await clerk.export("王小明", "13800000000");
  const opened = await openReturns(
    unit,
    place.path("opened"),
    join(place.desktop, `${unit.code}out_2.zip`),
  );
  expect(opened.people.map((row) => row["批次"])).toEqual(Array(6).fill("2"));
});
