/** The list in the real window: thousands of people, search, chips, marks and their way back. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample } from "../office/office.js";
import { settingsKept } from "../program/settings.js";
import { test } from "../program/test.js";
import { Key, type Spot } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";

const PASSWORD = "sicard-e2e";

test("three thousand people scroll to the end, are searched by pinyin initials and sorted", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "3000", "--seed", "5", "--photos-share", "0", "--red-share", "0"],
  );
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  const numbers = unit.people.map((row) => row["个人编号"] ?? "");

  await clerk.row(numbers[0] ?? "").click();
  await page.press(Key.end);
  await clerk.row(numbers.at(-1) ?? "").shown();
  expect(await clerk.row(numbers[0] ?? "").exists()).toBe(false);

  await page.part("sort-birth-date").click();
  const oldest = unit.people.map((row) => row["出生日期"] ?? "").toSorted()[0] ?? "";
  await page.part("search").fill("");
  await until("the oldest first", async () => {
    const first = await page.run<string>(
      `return document.querySelector('[data-testid^="row-"]')?.textContent ?? "";`,
    );
    return first.includes(oldest);
  });

  const [name, initials] = plainName(unit.people.map((row) => row["姓名"] ?? ""));
  await page.part("search").fill(initials);
  await clerk.listSettled();
  const found = Number(await page.part("list").attribute("aria-rowcount")) - 1;
  expect(found).toBeGreaterThanOrEqual(unit.people.filter((row) => row["姓名"] === name).length);
  expect(found).toBeLessThan(300);
  await page.part("search").fill(name);
  await clerk.listSettled();
  const namesakes = unit.people.filter((row) => row["姓名"]?.includes(name) === true).length;
  expect(await page.part("list").attribute("aria-rowcount")).toBe(String(namesakes + 1));
});

/** Characters with one reading, and its initial. */
const INITIALS: Readonly<Record<string, string>> = {
  ...{ 王: "w", 李: "l", 刘: "l", 杨: "y", 赵: "z", 孙: "s", 周: "z", 吴: "w", 徐: "x", 马: "m" },
  ...{ 伟: "w", 芳: "f", 娜: "n", 敏: "m", 静: "j", 丽: "l", 强: "q", 磊: "l", 军: "j", 洋: "y" },
  ...{ 勇: "y", 艳: "y", 杰: "j", 涛: "t", 明: "m", 超: "c", 平: "p", 刚: "g", 华: "h", 建: "j" },
  ...{ 国: "g", 文: "w", 辉: "h", 玲: "l", 斌: "b", 永: "y", 健: "j", 鹏: "p", 飞: "f", 博: "b" },
};

/** A name of which every character is in the table, with its initials. */
function plainName(names: readonly string[]): readonly [string, string] {
  for (const name of names) {
    const initials = Array.from(name)
      .map((character) => INITIALS[character] ?? "?")
      .join("");
    if (name.length > 1 && !initials.includes("?")) {
      return [name, initials];
    }
  }
  throw new Error("no plain name in the sample");
}

test("numbers are masked until the switch is off, rows stand as close as the clerk likes, and both are remembered", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...[
      "--people",
      "5",
      "--seed",
      "3",
      "--red-share",
      "0",
      "--blue-share",
      "0",
      "--abroad-share",
      "0",
    ],
  );
  const first = await start(unit.package);
  const clerk = new Clerk(first);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  const [person] = unit.people;
  const row = clerk.row(person?.["个人编号"] ?? "");
  const number = person?.["证件号码1"] ?? "";
  expect(await row.text()).not.toContain(number);
  await clerk.page.part("mask").click();
  await row.textThat((text) => text.includes(number));
  expect(await heightOf(row)).toBe(ROOMY_PX);
  await clerk.page.part("settings").click();
  await clerk.page.part("density").at("label:nth-child(2)").click();
  await clerk.closeDialog();
  await until("closer rows", async () => (await heightOf(row)) === COMPACT_PX);
  await settingsKept(place, { maskNumbers: false, density: "compact" });
  await first.stop();

  const again = new Clerk(await start());
  await again.page.part("secret").fill(PASSWORD);
  await again.page.part("unlock").click();
  const same = again.row(person?.["个人编号"] ?? "");
  await same.textThat((text) => text.includes(number));
  expect(await heightOf(same)).toBe(COMPACT_PX);
});

/** Heights of a row. */
const ROOMY_PX = 44;
const COMPACT_PX = 32;

async function heightOf(row: Spot): Promise<number> {
  return Number(await row.property("offsetHeight"));
}

test("people are put off and removed with a reason, and both can be taken back", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "8", "--seed", "3", "--red-share", "0"],
  );
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  const [first, second] = unit.people.map((row) => row["个人编号"] ?? "");

  await clerk.row(first ?? "").click();
  await clerk.menu("defer");
  await page.part("mark-reason").fill("出差，下月回来");
  await page.part("mark-ok").click();
  await page.part("chip-deferred").textThat((text) => text.includes("1"));
  await clerk.row(first ?? "").gone();
  await page.part("undo").click();
  await clerk.row(first ?? "").shown();
  await page.part("chip-deferred").gone();

  await clerk.row(second ?? "").click();
  await clerk.menu("remove");
  await page.part("mark-reason").fill("不是本单位人员");
  await page.part("mark-ok").click();
  await page.part("chip-removed").click();
  await clerk.row(second ?? "").shown();
  await clerk.row(second ?? "").click();
  await clerk.menu("restore");
  await page.part("chip-open").click();
  await clerk.row(second ?? "").shown();
});
