/** The program on a stick, with its data beside it. */

import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { installViewer } from "../native/viewer.js";
import { closeByCross } from "../native/window.js";
import { makeSample } from "../office/office.js";
import { SICARD } from "../program/program.js";
import { test } from "../program/test.js";
import type { Place } from "../program/place.js";
import { until } from "../webdriver/wait.js";

const PASSWORD = "sicard-on-a-stick";

test("on a stick the program keeps everything beside itself, and the next computer opens it with the password", async ({
  place,
  start,
}) => {
  const stick = onStick(place);
  const unit = await makeSample(place.path("unit"), "--people", "6", "--seed", "3");
  const given = installViewer(place);
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.listSettled();
  // What is lent to a viewer lies in clear: not on the stick, which may be pulled with it.
  await clerk.preview();
  await clerk.page.part("open-viewer").click();
  const lent = await until("the viewer to be given a file", () => given()[0]);
  expect(lent.startsWith(stick)).toBe(false);
  await closeByCross(place);
  await until("the program to end", () => !program.runs());
  await program.stop();
  expect(readdirSync(stick).toSorted()).toEqual(["data", "portable", "sicard"]);
  expect(readdirSync(join(stick, "data"))).toContain("people.db");
  // Size and place of the window are the computer's, and of nobody; the others are the desktop's own.
  expect(filesIn(place, "data", "home", "tmp")).toEqual([]);
  const own = /^(?:cn\.sicard\.desktop\/\.window-state\.json|gtk-3\.0\/.*|user-dirs\..*)$/u;
  expect(filesIn(place, "config").filter((file) => !own.test(file))).toEqual([]);

  for (const folder of ["data", "config", "cache"]) {
    rmSync(place.path(folder), { recursive: true, maxRetries: 20, retryDelay: 100 });
    mkdirSync(place.path(folder), { mode: 0o700 });
  }
  const next = new Clerk(await start());
  await next.page.part("secret").fill(PASSWORD);
  await next.page.part("unlock").click();
  await next.page.at('[data-testid^="row-"]').shown();
});

test("a stick that cannot be written is told, and nothing is begun on the computer instead", async ({
  place,
  start,
}) => {
  const stick = onStick(place);
  // A place in which nobody can make anything, root included.
  symlinkSync("/proc/sicard", join(stick, "data"));
  const clerk = new Clerk(await start());
  expect(await clerk.failure()).toBe("work-folder-unwritable");
  // The webview's own folder is there, and no store.
  expect(
    filesIn(place, "data").filter((file) => /(?:people\.db|keys\.json|place\.json)$/u.test(file)),
  ).toEqual([]);
});

/** Puts the program on a stick, from where this place starts it. */
function onStick(place: Place): string {
  const stick = place.path("stick");
  mkdirSync(stick);
  place.program = join(stick, "sicard");
  copyFileSync(SICARD, place.program);
  writeFileSync(join(stick, "portable"), "");
  return stick;
}

/** Files below folders of a place. */
function filesIn(place: Place, ...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(place.path(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(place.path(folder).length + 1)),
  );
}
