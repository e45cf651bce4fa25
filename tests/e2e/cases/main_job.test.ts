/** The whole job in the real window: from the office's package to what the office reads of the return. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample, openReturns } from "../office/office.js";
import { cell, hasSeveralAccounts, isToBeChosen, pictureOf } from "../office/people.js";
import { test } from "../program/test.js";

test("what the clerk confirms is what the office opens, field by field", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "14", "--seed", "7", "--photos-share", "0.7", "--pictures-for-rest"],
    ...["--blue-share", "0.3", "--red-share", "0.1", "--abroad-share", "0"],
  );
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword("一二三四五六");
  await clerk.giveCode(unit.passcode.toLowerCase().replaceAll("-", " "));
  const summary = await clerk.readSummary();
  expect(summary).toContain("14");

  const wanted = new Map<
    string,
    { number: string; choice: string; mobile: string; photo: Buffer }
  >();
  const people = unit.people.filter((row) => !hasSeveralAccounts(row));
  expect(people.some(isToBeChosen)).toBe(true);
  for (const [n, row] of people.entries()) {
    const no = cell(row, "个人编号");
    const issued = unit.photoPath(no);
    const picture = existsSync(issued) ? issued : pictureOf(unit, row);
    const choice = isToBeChosen(row) ? 1 + (n % 2) : 1;
    const mobile =
      cell(row, "手机号码") === "" ? `1380000${String(1000 + n)}` : cell(row, "手机号码");
    await clerk.openPerson(no);
    if (picture !== issued) {
      await clerk.takePhoto(picture);
    }
    if (isToBeChosen(row)) {
      await clerk.page.part(`choice-${choice}`).click();
    }
    await clerk.page.part("mobile").fill(mobile);
    await clerk.savePerson();
    wanted.set(no, {
      number: cell(row, `证件号码${choice}`),
      choice: String(choice),
      mobile,
      photo: readFileSync(picture),
    });
  }

  await clerk.selectAllOf("open");
  await clerk.confirm();
  await clerk.export("王小明", "0411-83456789");

  const file = join(place.desktop, `${unit.code}out_1.zip`);
  expect(existsSync(file)).toBe(true);
  const opened = await openReturns(unit, place.path("opened"), file);
  expect(opened.exit).toBe(0);
  expect(opened.people.length).toBe(people.length);
  for (const row of people) {
    const no = cell(row, "个人编号");
    const got = opened.people.find((one) => one["个人编号"] === no);
    const want = wanted.get(no);
    expect(got, no).toMatchObject({
      单位编号: unit.code,
      姓名: cell(row, "姓名"),
      性别: cell(row, "性别"),
      民族: cell(row, "民族"),
      出生日期: cell(row, "出生日期"),
      // The list of the codes has the long word.
      证件类型: expect.stringMatching(`^${cell(row, "证件类型")}`) as string,
      证件号码: want?.number,
      所选号码: want?.choice,
      手机号码: want?.mobile,
      批次: "1",
      联系人: "王小明",
      联系电话: "0411-83456789",
    });
    expect(sha256(opened.photo(no)), `photo of ${no}`).toBe(sha256(want?.photo ?? Buffer.of()));
  }

  // What was exported has left the work; the red people stay as work that is not the program's to finish.
  await clerk.page.part("export-close").click();
  await clerk.page.part("chip-exported").textThat((text) => text.includes(String(people.length)));
});

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
