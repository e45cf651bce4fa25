/** What the desktop around the window does: its keychain, its notices, the place of the window. */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { keychain, notices } from "../native/desktop.js";
import { closeByCross, windowOf, xdotool } from "../native/window.js";
import { makeSample } from "../office/office.js";
import type { Place } from "../program/place.js";
import { test } from "../program/test.js";
import { until } from "../webdriver/wait.js";

const PASSWORD = "sicard-e2e";
const LONG_MS = 90_000;

test("with a keychain the data open with the login, by default and without a password; while the keychain is away they do not", async ({
  place,
  start,
}) => {
  const endKeychain = await keychain(place);
  const unit = await makeSample(place.path("unit"), "--people", "3", "--seed", "6");
  const first = await start();
  const clerk = new Clerk(first);
  await clerk.toProtection();
  expect(await clerk.page.part("protect-login").attribute("data-chosen")).toBe("true");
  await clerk.page.part("first-run-next").click();
  await clerk.page.part("first-run-look").shown();
  await clerk.page.part("first-run-next").click();
  await clerk.page.part("create-store").click();
  await clerk.readHelpNotice();
  await first.startAgain(unit.package);
  await clerk.page.part("code").shown();
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await first.stop();

  const again = await start();
  await again.page.at('[data-testid^="row-"]').shown();
  await again.stop();

  await endKeychain();
  const without = await start();
  await without.page.part("login-lost").shown();
  expect(await without.page.part("secret").exists(), "nothing that is typed would open them").toBe(
    false,
  );
  await without.stop();

  const endAgain = await keychain(place);
  const back = await start();
  await back.page.at('[data-testid^="row-"]').shown();
  await endAgain();
});

test("a keychain that has forgotten the key gets a new one by the recovery code, which is asked for once", async ({
  place,
  start,
}) => {
  const endKeychain = await keychain(place);
  const first = await start();
  const clerk = new Clerk(first);
  await clerk.toProtection();
  await clerk.page.part("first-run-next").click();
  await clerk.page.part("first-run-look").shown();
  await clerk.page.part("first-run-next").click();
  await clerk.page.part("create-store").click();
  await clerk.readHelpNotice();
  const code = await clerk.makeRecoveryCode();
  await first.stop();
  await endKeychain();
  rmSync(place.path("data/keyrings"), { recursive: true });

  const endAgain = await keychain(place);
  const lost = await start();
  await lost.page.part("secret").fill(code);
  await lost.page.part("unlock").click();
  await lost.page.part("import").shown();
  await lost.stop();

  const back = await start();
  await back.page.part("import").shown();
  await back.stop();
  await endAgain();
});

test("long work that ends while the clerk does something else is told by a notice of the desktop, without a name in it", async ({
  place,
  start,
}) => {
  const shown = await notices(place);
  // Nobody goes away for work of less than three seconds.
  const many = ["--people", "200000", "--seed", "7", "--photos-share", "0"];
  const unit = await makeSample(place.path("unit"), ...many);
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.page.part("code").shown();
  // On a screen without a window manager the window under the pointer is the one that is worked in.
  await xdotool(place, "mousemove", "1900", "1060");
  await until("the window to be left", async () =>
    clerk.page.run<boolean>("return !document.hasFocus();"),
  );
  await clerk.giveCode(unit.passcode);
  await clerk.page.part("import-summary").shown(LONG_MS);
  const notice = await until("the notice", () => {
    const said = shown.said();
    return said.includes("看。") && said;
  });
  expect(notice).toContain("数据包导入完成");
  expect(notice).toContain("请回到社会保障卡单位报盘程序查看");
  const [someone] = unit.people;
  expect(notice).not.toContain(someone?.["姓名"]);
  await shown.end();
});

test("the window is where it was left, and not where no screen is, nor larger than the screen", async ({
  place,
  start,
}) => {
  const first = await start();
  await first.page.part("first-run-welcome").shown();
  const window = await windowOf(place);
  await xdotool(place, "windowsize", "--sync", window, "1300", "850");
  await xdotool(place, "windowmove", "--sync", window, "140", "60");
  await closeByCross(place);
  await until("the program to end", () => !first.runs());

  const again = await start();
  await again.page.part("first-run-welcome").shown();
  expect(await geometry(place)).toEqual({ X: 140, Y: 60, WIDTH: 1300, HEIGHT: 850 });
  await closeByCross(place);
  await until("the program to end", () => !again.runs());

  const kept = stateFile(place);
  const state = readFileSync(kept, "utf8").replaceAll(/"(x|prev_x)":\s*\d+/gu, '"$1":9000');
  writeFileSync(kept, state);
  const elsewhere = await start();
  await elsewhere.page.part("first-run-welcome").shown();
  expect((await geometry(place))["X"]).toBeLessThan(1920);
  await closeByCross(place);
  await until("the program to end", () => !elsewhere.runs());

  const large = readFileSync(kept, "utf8")
    .replaceAll(/"width":\s*\d+/gu, '"width":4000')
    .replaceAll(/"height":\s*\d+/gu, '"height":3000');
  writeFileSync(kept, large);
  const smaller = await start();
  await smaller.page.part("first-run-welcome").shown();
  const { X = 0, Y = 0, WIDTH = 0, HEIGHT = 0 } = await geometry(place);
  expect(X).toBeGreaterThanOrEqual(0);
  expect(Y).toBeGreaterThanOrEqual(0);
  expect(X + WIDTH).toBeLessThanOrEqual(1920);
  expect(Y + HEIGHT).toBeLessThanOrEqual(1200);
});

/** Where the window is and how large, by the window system. */
async function geometry(place: Place): Promise<Record<string, number>> {
  const said = await xdotool(place, "getwindowgeometry", "--shell", await windowOf(place));
  const pairs = said.split("\n").map((line) => line.split("="));
  const wanted = pairs.filter(([name]) => ["X", "Y", "WIDTH", "HEIGHT"].includes(name ?? ""));
  return Object.fromEntries(wanted.map(([name, value]) => [name ?? "", Number(value)]));
}

function stateFile(place: Place): string {
  for (const base of ["data", "config"]) {
    for (const name of readdirSync(place.path(base))) {
      const file = join(place.path(base), name, ".window-state.json");
      if (existsSync(file)) {
        return file;
      }
    }
  }
  throw new Error("no window state is kept");
}
