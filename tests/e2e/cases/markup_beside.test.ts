/** What looks like markup stays text beside the work with a unit as well: where one photo is made, where help is asked for, after a restore. */

import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { look, plain, type Screen, watchPolicy } from "../inspection/markup.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { plugInCameras } from "../native/mock_camera.js";
import * as markup from "../office/markup.js";
import { cell, hasSeveralAccounts } from "../office/people.js";
import type { Place } from "../program/place.js";
import type { Program } from "../program/program.js";
import { test } from "../program/test.js";
import { Key } from "../webdriver/page.js";

const run = promisify(execFile);
const PASSWORD = "sicard-e2e";
const LONG_MS = 90_000;
/** Of all that is opened, on a busy computer. */
const LONGEST_MS = 300_000;
const REVIEW = '.ant-modal:has([data-testid="photo-review"])';

test(
  "what looks like markup is text beside the work too: a single photo, another signer, the card centre's help, a restore",
  { timeout: LONGEST_MS },
  async ({ place, start }) => {
    await plugInCameras(place);
    const made = await markup.makeMarkupUnit(place);
    const program = await start(made.unit.package);
    const clerk = new Clerk(program);
    const { page } = clerk;
    await clerk.setPassword(PASSWORD);
    await watchPolicy(page);
    await clerk.giveCode(made.unit.passcode);
    await clerk.readSummary();
    const walk = { ...made, place, program, clerk };
    await look(page, photo(walk));
    await look(page, [otherSigner(walk, await made.stranger())]);
    await look(page, officeHelp(walk));

    // The page that is locked is another, which nobody watches yet.
    await clerk.lock();
    await watchPolicy(page);
    const folder = place.path("request");
    mkdirSync(folder);
    await look(page, unlockRequest(walk, folder));
    const letter = readdirSync(folder).find((name) => name.endsWith(".pdf")) ?? "";
    const { stdout } = await run("pdftotext", ["-layout", join(folder, letter), "-"]);
    expect(plain(stdout), "the text of the letter").toContain(plain(markup.UNIT_NAME));

    await page.part("secret").fill(PASSWORD);
    await page.part("unlock").click();
    await page.at('[data-testid^="row-"]').shown();
    await look(page, [afterRestore(walk)]);
  },
);

interface Walk extends markup.MarkupUnit {
  readonly place: Place;
  readonly program: Program;
  readonly clerk: Clerk;
}

function photo({ place, program, clerk, unit, people }: Walk): Screen[] {
  const { page } = clerk;
  const hasPhoto = (number: string) => existsSync(unit.photoPath(number));
  const numbers = people.map((row) => cell(row, "个人编号"));
  const picture = place.path(`${markup.FILE_NAME}.jpg`);
  copyFileSync(unit.photoPath(numbers.find(hasPhoto) ?? ""), picture);
  const someone =
    people.find((row) => !hasPhoto(cell(row, "个人编号")) && !hasSeveralAccounts(row)) ?? {};
  const name = cell(someone, "姓名");
  const discard = async () => {
    await page.part("photo-discard").click();
    await page.part("photo-review").gone();
  };
  return [
    {
      name: "拍照",
      open: async () => {
        await clerk.openPerson(cell(someone, "个人编号"));
        await page.part("photo-camera").click();
        await page.at('[data-testid="camera"][data-ready="true"]').shown();
      },
      at: '.ant-modal:has([data-testid="camera"])',
      says: [name],
    },
    {
      name: "a photo that the camera has taken",
      open: async () => {
        await page.press(Key.enter);
        await page.part("photo-review").shown(LONG_MS);
      },
      at: REVIEW,
      says: [name],
      leave: discard,
    },
    {
      name: "a photo out of a file",
      open: async () => {
        await program.startAgain(picture);
        await page.part("photo-review").shown(LONG_MS);
      },
      at: REVIEW,
      says: [name, `${markup.FILE_NAME}.jpg`],
      leave: async () => {
        await discard();
        await clerk.closeDialog();
        await page.part("search").fill("");
      },
    },
  ];
}

function otherSigner({ program, clerk }: Walk, stranger: string): Screen {
  return {
    name: "a package that another office has signed",
    open: async () => {
      await program.startAgain(stranger);
      await clerk.page.part("signer-code").shown();
    },
    at: '[data-testid="import-dialog"]',
    says: [markup.UNIT_NAME, markup.OFFICE.name, markup.OFFICE.phone],
    leave: () => clerk.closeDialog(),
  };
}

function officeHelp({ clerk }: Walk): Screen[] {
  const { page } = clerk;
  return [
    {
      name: "协助解锁, before it is switched on",
      open: async () => {
        await page.part("settings").click();
        await page.part("office-help-choose").click();
      },
      at: '[data-testid="office-help-meaning"]',
      says: [markup.OFFICE.name],
    },
    {
      name: "协助解锁, switched on",
      open: async () => {
        await page.part("office-help-set").click();
        await page.at('[data-testid="office-help"][data-set="true"]').shown();
      },
      at: '[data-testid="office-help"]',
      says: [markup.OFFICE.name, markup.UNIT_NAME],
      leave: () => clerk.closeDialog(),
    },
  ];
}

function unlockRequest({ place, clerk }: Walk, folder: string): Screen[] {
  const { page } = clerk;
  return [
    {
      name: "解锁申请",
      open: async () => {
        await page.part("forgotten").click();
        await page.part("unlock-request-open").click();
      },
      at: '[data-testid="unlock-request"]',
      says: [markup.OFFICE.name],
    },
    {
      name: "解锁申请, once it is saved",
      open: async () => {
        await page.part("backup-folder-pick").click();
        await chooseByKeyboard(place, "选择文件夹", folder);
        await page.part("backup-folder").textThat((text) => text.includes(folder));
        await page.part("unlock-request-make").click();
      },
      at: '[data-testid="unlock-request-made"]',
      says: [
        markup.OFFICE.name,
        ...[markup.OFFICE.address, markup.OFFICE.phone, markup.OFFICE.hours],
      ],
      leave: async () => {
        await page.part("unlock-request-close").click();
        await page.part("unlock-request-made").gone();
      },
    },
  ];
}

function afterRestore({ place, clerk }: Walk): Screen {
  const { page } = clerk;
  const stick = place.path("stick");
  mkdirSync(stick);
  return {
    name: "the number of the last export, asked for after a restore",
    open: async () => {
      await page.part("settings").click();
      await page.part("backup-make").click();
      await page.part("backup-folder-pick").click();
      await chooseByKeyboard(place, "选择文件夹", stick);
      await page.part("backup-folder").textThat((text) => text.includes(stick));
      await page.part("backup-go").click();
      await page.part("backup-made").shown(LONG_MS);
      await page.part("backup-close").click();
      await page.part("backup-dialog").gone();
      await page.part("settings").click();
      await page.part("backup-restore").click();
      await page.part("backup-pick").click();
      const [file = ""] = readdirSync(stick);
      await chooseByKeyboard(place, "选择备份文件", join(stick, file));
      await page.part("backup-secret").fill(PASSWORD);
      await page.part("password").fill(PASSWORD);
      await page.part("password-again").fill(PASSWORD);
      await page.part("restore-go").click();
      await page.part("last-numbers").shown(LONG_MS);
    },
    at: '[data-testid="last-numbers"]',
    says: [markup.UNIT_NAME],
  };
}
