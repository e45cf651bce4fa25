/** 报盘文件导入 in the real window: good packages, and those that are refused. */

import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { issueAgain, makeSample } from "../office/office.js";
import { test } from "../program/test.js";
import { pause } from "../webdriver/wait.js";

const BAD = join(import.meta.dirname, "..", "..", "..", "fixtures", "packages", "v1", "bad");
const PASSWORD = "sicard-e2e";

test("a package is found with the computer's own file chooser", async ({ place, start }) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  const clerk = new Clerk(await start());
  await clerk.setPassword(PASSWORD);
  await clerk.page.part("import").click();
  await chooseByKeyboard(place, "选择数据包", unit.package);
  await clerk.giveCode(unit.passcode);
  expect(await clerk.readSummary()).toContain(unit.code);
  await clerk.page.at('[data-testid^="row-"]').shown();
});

test("a wrong code is said to be wrong, nothing is taken in, and the right one goes on", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  const clerk = new Clerk(await start(unit.package));
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode("2222-3333-4444-5555");
  expect(await clerk.failure()).toBe("wrong-code");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
});

for (const [file, code] of [
  ["empty-file.zip", "not-a-zip"],
  ["cut-in-photo.zip", "cut-off"],
  ["manifest-altered.zip", "signature-invalid"],
  ["version-2.zip", "newer-version"],
] as const) {
  test(`${file} is refused as ${code} and the program goes on`, async ({ place, start }) => {
    const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
    const program = await start(join(BAD, file));
    const clerk = new Clerk(program);
    await clerk.setPassword(PASSWORD);
    expect(await clerk.failure()).toBe(code);
    await program.startAgain(unit.package);
    await clerk.giveCode(unit.passcode);
    await clerk.readSummary();
  });
}

test("a package that was unpacked and zipped again gets its own message", async ({ start }) => {
  const clerk = new Clerk(await start(join(BAD, "rezipped-deflated.zip")));
  await clerk.setPassword(PASSWORD);
  expect(await clerk.failure()).toBe("rezipped");
});

test("the browser's (1) in the file's name does not matter, and the same package again is known", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  const copy = place.path(`${unit.code}(1).zip`);
  copyFileSync(unit.package, copy);
  const program = await start(copy);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await program.startAgain(unit.package);
  await clerk.page.part("already-imported").shown();
});

test("a corrected package tells what changed, and the remembered code opens it", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "6", "--seed", "3", "--red-share", "0", "--photos-share", "1"],
  );
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();

  const table = readFileSync(join(unit.folder, "people.csv"), "utf8");
  const name = unit.people[0]?.["姓名"] ?? "";
  const corrected = place.path("corrected.csv");
  writeFileSync(corrected, table.replace(name, "改名后"));
  const newer = place.path("newer.zip");
  await issueAgain(unit, corrected, newer);
  await program.startAgain(newer);
  await clerk.page.part("import-go").click();
  const says = await clerk.readSummary();
  expect(says).toContain(name);
  expect(says).toContain("改名后");

  // The first package is now older than what is here: it has been imported before, and says so.
  await program.startAgain(unit.package);
  await clerk.page.part("already-imported").shown();
});

test("an older package is taken only after the clerk has said so", async ({ place, start }) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  const newer = place.path("newer.zip");
  // Packages are dated by the second.
  await pause(1_100);
  await issueAgain(unit, join(unit.folder, "people.csv"), newer);
  const program = await start(newer);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await program.startAgain(unit.package);
  await clerk.page.part("accept-older").node();
  await clerk.page.part("import-go").click();
  expect(await clerk.page.part("accept-older").exists()).toBe(true);
  await clerk.page.part("accept-older").click();
  await clerk.page.part("import-go").click();
  await clerk.readSummary();
});
