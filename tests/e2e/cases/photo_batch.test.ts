/** 批量处理 - 照片导入 in the real window. */

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";

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
  await page.part("photo-batch-anyway-all").click();
  await page.part("photo-batch-take").textThat((text) => text.includes(` ${pictures} `));
  await page.part("photo-batch-take").click();
  await page.part("photo-reason").is("ariaInvalid", "true");
  await page.part("photo-reason-choice").click();
  await page.part("photo-batch-take").click();
  await page.part("photo-batch-done").textThat((text) => text.includes("照片数据导入成功"));
  await page.part("chip-no-photo").gone();

  await page.part("photo-batch-undo").click();
  await page.part("photo-batch").gone();
  await page.part("chip-no-photo").textThat((text) => text === missing);
});

function readFirst(folder: string): Buffer {
  const first = readdirSync(folder).find((name) => name.endsWith(".jpg"));
  if (first === undefined) {
    throw new Error("no picture in the unit");
  }
  return readFileSync(join(folder, first));
}
