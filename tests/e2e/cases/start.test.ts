/** The lock, and a second start, in the real window. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";

const PASSWORD = "sicard-e2e";

test("what was imported is there after the next start, behind the password", async ({
  place,
  start,
}) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  const first = await start(unit.package);
  const clerk = new Clerk(first);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await first.stop();

  const again = new Clerk(await start());
  const { page } = again;
  await page.part("secret").fill("not the password");
  await page.part("unlock").click();
  await page.part("failure").shown();
  expect(await page.part("failure").attribute("data-code")).toBe("wrong-password");
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.at('[data-testid^="row-"]').shown();

  await again.lock();
  expect(await page.at('[data-testid^="row-"]').exists()).toBe(false);
});

test("no name, number or picture of the unit lies on the disk in clear", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "20", "--seed", "3", "--photos-share", "1"],
  );
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.page.at('[data-testid^="row-"]').shown();
  await clerk.preview();
  await program.stop();

  const secrets = unit.people.flatMap((row) => [row["证件号码1"] ?? "", row["姓名"] ?? ""]);
  const needles = [
    ...secrets.map((text) => Buffer.from(text, "utf8")),
    Buffer.of(0xff, 0xd8, 0xff),
  ];
  const files = ["data", "config", "cache", "home"].flatMap((folder) =>
    filesIn(place.path(folder)),
  );
  expect(files.some((file) => file.endsWith("keys.json"))).toBe(true);
  for (const file of files) {
    const bytes = contentOf(file);
    for (const needle of needles.slice(0, -1)) {
      expect(bytes.includes(needle), file).toBe(false);
    }
    expect(bytes.subarray(0, 3).equals(needles.at(-1) ?? Buffer.of()), file).toBe(false);
  }
});

test("a second start brings the first to the front and ends", async ({ start }) => {
  const first = await start();
  await first.page.part("first-run-next").shown();
  expect(await first.startAgain()).toBe(0);
  expect(first.runs()).toBe(true);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/** Nothing where the file is gone by now: the webview's processes tidy up after the program has ended. */
function contentOf(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.of();
}
