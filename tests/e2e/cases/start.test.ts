/** The lock, and a second start, in the real window. */

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

test("a second start brings the first to the front and ends", async ({ start }) => {
  const first = await start();
  await first.page.part("first-run-next").shown();
  expect(await first.startAgain()).toBe(0);
  expect(first.runs()).toBe(true);
});
