/** Locking: what the program knew is gone from the screen, the clipboard and the memory of its page. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { copyNumber, copyNumberOfCard } from "../clerk/copying.js";
import { faultsIn } from "../inspection/faults.js";
import { copied } from "../native/clipboard.js";
import { databaseKey } from "../native/kept_key.js";
import { heldBy, timesHeld } from "../native/memory.js";
import { closeByCross } from "../native/window.js";
import { makeSample } from "../office/office.js";
import { cell, hasSeveralAccounts, isToBeChosen } from "../office/people.js";
import { descendantsOf } from "../program/children.js";
import type { Program } from "../program/program.js";
import { type Start, test } from "../program/test.js";
import type { Place } from "../program/place.js";
import { Key } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";

const PASSWORD = "sicard-e2e";
/** A minute of rest, and what a busy computer takes on top. */
const REST_MS = 100_000;
/** Of several rests, after a start that may have to be made again. */
const LIMIT_MS = 5 * REST_MS;

test("locked by Ctrl+L, a copied number is off the clipboard, and the process that showed the people is gone", async ({
  place,
  start,
}) => {
  const { program, clerk, people } = await list(place, start);
  const { page } = clerk;
  const someone = people.find((row) => cell(row, "证件号码1") !== "") ?? {};
  const number = cell(someone, "证件号码1");
  await copyNumber(clerk, someone);
  const isThere = async () => digitsOf(await copied(place)) === digitsOf(number);
  await until("the number on the clipboard", isThere);
  await page.press(Key.escape);

  const before = webProcesses(program);
  const names = people.slice(0, 2).map((row) => cell(row, "姓名"));
  expect(
    before.flatMap((id) => heldBy(id, names)),
    "whoever looks into the memory would find them",
  ).toContain(names[0]);
  await program.pageAnew(() => page.press([Key.control, "l"]));
  await page.part("secret").shown();
  await until("an empty clipboard", async () => !(await isThere()));
  await until("the page's process to be gone", () =>
    webProcesses(program).every((id) => !before.includes(id)),
  );
  for (const id of webProcesses(program)) {
    expect(heldBy(id, names), "the new page's process knows nobody").toEqual([]);
  }

  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.at('[data-testid^="row-"]').shown();
});

test("a page whose process dies leaves no open store behind: the key is gone from memory, and a new page is there", async ({
  place,
  start,
}) => {
  const { program } = await list(place, start);
  const key = databaseKey(join(place.workFolder(), "keys.json"), PASSWORD);
  const holdsKey = () => timesHeld(program.id, new Map([["key", [key]]])).size > 0;
  expect(holdsKey(), "it is open").toBe(true);
  const before = webProcesses(program);
  for (const id of before) {
    process.kill(id, "SIGKILL");
  }
  // The driver knows nothing of the page that comes.
  await until("a new page", () => webProcesses(program).some((id) => !before.includes(id)));
  await until("a memory without the key", () => !holdsKey());
});

test("a number that is copied out of a card while its radio has the focus is off the clipboard as well", async ({
  place,
  start,
}) => {
  const { program, clerk, people } = await list(place, start);
  const someone = people.find((row) => isToBeChosen(row) && !hasSeveralAccounts(row)) ?? {};
  const number = digitsOf(cell(someone, "证件号码1"));
  await copyNumberOfCard(clerk, someone);
  const isThere = async () => digitsOf(await copied(place)) === number;
  await until("the number on the clipboard", isThere);
  await clerk.closeDialog();
  await program.pageAnew(() => clerk.page.press([Key.control, "l"]));
  await clerk.page.part("secret").shown();
  await until("an empty clipboard", async () => !(await isThere()));
});

test(
  "a copied number leaves the clipboard by itself after a minute, of whatever document it is",
  { timeout: LIMIT_MS },
  async ({ place, start }) => {
    const unit = await makeSample(
      place.path("unit"),
      ...["--people", "8", "--seed", "11", "--abroad-share", "1"],
      ...["--red-share", "0", "--blue-share", "0", "--flawed-share", "0"],
    );
    const clerk = new Clerk(await start(unit.package));
    await clerk.setPassword(PASSWORD);
    await clerk.giveCode(unit.passcode);
    await clerk.readSummary();
    // The eight digits of a permit might be a date by their looks.
    const someone = unit.people.find((row) => /^\d{8}$/u.test(cell(row, "证件号码1"))) ?? {};
    const number = cell(someone, "证件号码1");
    await copyNumber(clerk, someone);
    const isThere = async () => (await copied(place)) === number;
    await until("the number on the clipboard", isThere);
    await until("an empty clipboard", async () => !(await isThere()), REST_MS);
    expect(await copied(place)).toBe("");
  },
);

test("what is not saved yet is there again after a lock, although the computer was switched off meanwhile", async ({
  place,
  start,
}) => {
  const { program, clerk, people } = await list(place, start);
  const { page } = clerk;
  const [someone = {}] = people;
  await clerk.openPerson(cell(someone, "个人编号"));
  await page.part("mobile").fill("1380000");
  await program.pageAnew(() => page.press([Key.control, "l"]));
  await page.part("secret").shown();
  await program.stop();

  const next = new Clerk(await start());
  await next.page.part("secret").fill(PASSWORD);
  await next.page.part("unlock").click();
  // First: it goes by itself.
  await next.page.at(".ant-notification-notice").textThat((text) => text.includes("还没有保存"));
  await next.page.part("mobile").shown();
  expect(await next.page.part("mobile").property("value")).toBe("1380000");
  await next.page.part("person-dialog").textThat((text) => text.includes(cell(someone, "姓名")));
  await next.page.part("mobile").fill("13800000001");
  await next.page.part("save").click();
  await next.page.part("mobile").is("value", "13800000001");
});

test("what is not saved yet is there again after the window was closed, without a question", async ({
  place,
  start,
}) => {
  const { program, clerk, people } = await list(place, start);
  const [someone = {}] = people;
  await clerk.openPerson(cell(someone, "个人编号"));
  await clerk.page.part("mobile").fill("1380000");
  await closeByCross(place);
  await until("the program to end", () => !program.runs());

  const { page } = new Clerk(await start());
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.part("mobile").shown();
  expect(await page.part("mobile").property("value")).toBe("1380000");
  await page.part("person-dialog").textThat((text) => text.includes(cell(someone, "姓名")));
});

test("a package that is opened while the program is locked is imported once it is unlocked", async ({
  place,
  start,
}) => {
  const { program, clerk, unit } = await list(place, start);
  const { page } = clerk;
  await clerk.lock();
  expect(await program.startAgain(unit.package)).toBe(0);
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.part("import-dialog").shown();
});

test(
  "when nobody is there it is announced and then locked; whoever comes back in time is not",
  { timeout: LIMIT_MS },
  async ({ place, start }) => {
    const { program, clerk } = await list(place, start);
    const { page } = clerk;
    await page.part("settings").click();
    await page.part("lock-after").click();
    await page.at('.ant-select-item-option[title="1 分钟"]').click();
    await page.part("settings-close").click();
    await page.at(".ant-modal-wrap").gone();

    // One look each time: it stands for half a minute only.
    for (const theme of ["light", "dark"] as const) {
      await page.part("idle-warning").shown(REST_MS);
      expect(await faultsIn(page, theme)).toEqual([]);
      await page.press(Key.shift);
      await page.part("idle-warning").gone();
    }

    await program.pageAnew(async () => {
      await page.part("idle-warning").shown(REST_MS);
    }, REST_MS);
    await page.part("secret").shown();
    expect(await page.at('[data-testid^="row-"]').exists()).toBe(false);
  },
);

async function list(place: Place, start: Start) {
  const unit = await makeSample(place.path("unit"), "--people", "12", "--seed", "11");
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.page.part("code").shown();
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.listSettled();
  return { program, clerk, unit, people: unit.people };
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, "");
}

/** The processes in which pages of the program run. */
function webProcesses(program: Program): number[] {
  return descendantsOf(program.id).filter((id) => {
    try {
      return readFileSync(`/proc/${id}/comm`, "utf8").startsWith("WebKitWebProces");
    } catch {
      return false;
    }
  });
}
