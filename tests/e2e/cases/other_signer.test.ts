/** A package of the same unit that another office has signed, in the real window. */

import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { checkCodeOf, makeSample } from "../office/office.js";
import { test } from "../program/test.js";

test("another signer's package is taken only with the check code that the office says on the phone", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  // Keys of its own, as a forger would have them, or an office that had to change its own.
  const stranger = await makeSample(place.path("stranger"), "--people", "7", "--seed", "4");
  const [known, found] = [await checkCodeOf(unit.package), await checkCodeOf(stranger.package)];
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  await clerk.setPassword("sicard-e2e");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();

  await program.startAgain(stranger.package);
  await page.part("signer-code").shown();
  const says = await page.part("import-dialog").text();
  expect(says).toContain("这个数据包的签发机构与以前的不同，请先打电话核实");
  for (const code of [known, found]) {
    expect(plain(says)).toContain(plain(code));
  }
  // Neither nothing nor the code that was right so far is enough.
  await page.part("import-go").click();
  await page.part("import-dialog").textThat((text) => text.includes("请先核实"));
  await page.part("signer-code").fill(known);
  await page.part("import-go").click();
  await page.part("import-dialog").textThat((text) => text.includes("请不要导入这个数据包"));
  expect(await page.part("import-summary").exists()).toBe(false);

  await page.part("signer-code").fill(found.toLowerCase().replaceAll("-", " "));
  // The remembered 领取码 is the other office's.
  await page.part("import-go").click();
  await page.part("code").shown();
  await clerk.giveCode(stranger.passcode);
  await clerk.readSummary();
  await page.part("chip-everyone").textThat((text) => text.includes("7"));

  // The new signer is the known one from now on, and the former one the stranger.
  await program.startAgain(join(unit.folder, `${unit.code}.zip`));
  await page.part("signer-code").shown();
});

const plain = (text: string) => text.replaceAll(/[\s-]/g, "");
