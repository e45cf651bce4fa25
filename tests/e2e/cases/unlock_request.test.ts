/** 解锁申请: the password is forgotten, and the card centre reads a code out of the request that this computer has saved. */

import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample, office } from "../office/office.js";
import { test } from "../program/test.js";

const run = promisify(execFile);
const FORGOTTEN = "sicard-forgotten";
const PASSWORD = "sicard-remembered";

/** It starts the program twice, and a start that the driver never answers costs a minute before it is made again. */
const LIMIT_MS = 360_000;

test(
  "a forgotten password is unlocked with the card centre's help, once",
  { timeout: LIMIT_MS },
  async ({ place, start }) => {
    const unit = await makeSample(place.path("unit"), "--people", "6", "--seed", "7");
    const program = await start(unit.package);
    const clerk = new Clerk(program);
    const { page } = clerk;
    await clerk.setPassword(FORGOTTEN);
    await page.part("code").shown();
    await clerk.giveCode(unit.passcode);
    await clerk.readSummary();

    await page.part("settings").click();
    await page.part("office-help-choose").click();
    await page.part("office-help-meaning").textThat((text) => text.includes(unit.code));
    await page.part("office-help-set").click();
    await page.at('[data-testid="office-help"][data-set="true"]').shown();
    await page.part("settings-close").click();
    await page.at(".ant-modal-wrap").gone();

    const stick = place.path("stick");
    mkdirSync(stick);
    await clerk.lock();
    await page.part("forgotten").click();
    await page.part("unlock-request-open").click();
    await page.part("backup-folder-pick").click();
    await chooseByKeyboard(place, "选择文件夹", stick);
    await page.part("backup-folder").textThat((text) => text.includes(stick));
    await page.part("unlock-request-make").click();
    await page.part("unlock-request-made").shown();
    const number = (await page.part("unlock-request-number").text()).trim();
    const [request, letter] = readdirSync(stick)
      .toSorted()
      .map((name) => join(stick, name));
    expect(request).toMatch(/解锁申请_\d+_\d{8}\.sicardunlock$/u);
    const { stdout: printed } = await run("pdftotext", [letter ?? "", "-"]);
    expect(printed).toContain(number);
    expect(printed).toContain(unit.code);

    const ask = (code: string, wanted: string) =>
      office(
        ...["--json", "unlock", request ?? "", "--key", join(unit.folder, "open.key")],
        ...["--unit", code, "--request", wanted],
      );
    const refused = await ask(unit.code, "ABCD-EFGH-JKMN");
    expect(refused.exit).toBe(1);
    expect(refused.says).toContain("unlock-other-number");
    const told = JSON.parse((await ask(unit.code, number)).says) as { code: string };

    await page.part("unlock-request-close").click();
    await page.part("unlock-request-made").gone();
    await page.part("secret").fill(told.code);
    await page.part("unlock").click();
    await page.part("new-password").shown();
    expect(await page.at('[data-testid^="row-"]').exists(), "nobody is shown before").toBe(false);
    await program.stop();

    const again = new Clerk(await start());
    const now = again.page;
    await now.part("secret").fill(told.code);
    await now.part("unlock").click();
    await now.part("new-password").shown();
    await now.part("password").fill(PASSWORD);
    await now.part("password-again").fill(PASSWORD);
    await now.part("new-password-save").click();
    await now.at('[data-testid^="row-"]').shown();

    await again.lock();
    await now.part("secret").fill(told.code);
    await now.part("unlock").click();
    expect(await again.failure()).toBe("wrong-password");
    await now.part("secret").fill(PASSWORD);
    await now.part("unlock").click();
    await now.at('[data-testid^="row-"]').shown();
  },
);
