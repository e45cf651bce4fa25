/** 收表: printed forms come back signed, and are taken in by their 表号 without a mouse. */

import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { papersOf, type Paper } from "../native/papers.js";
import { makeSample } from "../office/office.js";
import type { Place } from "../program/place.js";
import { test, type Start } from "../program/test.js";

const PASSWORD = "sicard-e2e";

/** The clerk before the list of a unit whose forms are all printed, and the forms. */
async function printed(place: Place, start: Start): Promise<{ clerk: Clerk; papers: Paper[] }> {
  const unit = await makeSample(place.path("unit"), "--people", "30", "--seed", "7");
  const clerk = new Clerk(await start(unit.package));
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.preview();
  await clerk.printFromFile(place);
  return { clerk, papers: await papersOf(join(place.desktop, "确认表_1111011.pdf")) };
}

test("a stack of signed forms is taken in with the scanner and one key each", async ({
  place,
  start,
}) => {
  const { clerk, papers } = await printed(place, start);
  const { page } = clerk;
  expect(papers.some((paper) => paper.open) && papers.some((paper) => !paper.open)).toBe(true);
  await page.part("stack-open-screen").click();
  await page.part("stack-waiting-count").textThat((text) => text.includes(String(papers.length)));
  await clerk.takeBack(papers);
  await page.part("chip-ready").textThat((text) => text.endsWith(String(papers.length)));
});

test("a form that was signed before something on it changed is void, and says what has changed", async ({
  place,
  start,
}) => {
  const { clerk, papers } = await printed(place, start);
  const { page } = clerk;
  const [paper] = papers;
  if (paper === undefined) {
    throw new Error("nobody was printed");
  }
  await clerk.openPerson(paper.personalNo);
  await page.part("mobile").fill("13800001234");
  await clerk.savePerson();
  await page.part("stack-open-screen").click();
  await clerk.scan(paper.code);
  const says = await page.part("stack-refused").textThat((text) => text.includes("手机号码"));
  expect(says).toContain("作废");
  expect(says).toContain("13800001234");
  await clerk.scan("000000000000");
  await page.at('[data-testid="stack"][data-standing="unknown"]').shown();
  await page.part("stack-close").click();
  await page.part("search").fill("");
  await page.part("chip-reprint").textThat((text) => text.endsWith("1"));
});
