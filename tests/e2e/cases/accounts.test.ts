/** 一人多号: what the people have to do, as a text and on paper. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample } from "../office/office.js";
import { cell, hasSeveralAccounts } from "../office/people.js";
import { test } from "../program/test.js";

test("each person with several accounts has a page to take along, and the preview leads back to where it was opened", async ({
  place,
  start,
}) => {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "12", "--seed", "5", "--red-share", "0.3"],
  );
  const red = unit.people.filter(hasSeveralAccounts);
  expect(red.length).toBeGreaterThan(1);
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword("sicard-e2e");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();

  await page.part("step-download").click();
  await page.part("guide-download").click();
  await page.part("red-notice").shown();
  expect(await page.part("red-notice").property("textContent")).toContain(
    cell(red[0] ?? {}, "姓名"),
  );
  await page.part("red-print").click();
  await page.at('[data-testid="page-1"][data-state="shown"]').shown();
  expect(await page.part("page-count").text()).toContain(`${red.length} 页`);
  await page.part("paper-close").click();
  await page.part("download-dialog").shown();
});
