/** Help: the notice after the first start, the manual above what is open, and what the controls around are for. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample } from "../office/office.js";
import type { Place } from "../program/place.js";
import { type Start, test } from "../program/test.js";
import { Key, type Page } from "../webdriver/page.js";

const PASSWORD = "sicard-e2e";
const F1 = "\uE031";
const RIGHT = "\uE014";

/** More controls than any place tells of. */
const MOST_MARKS = 20;

async function beforeTheCode(place: Place, start: Start) {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await program.page.part("code").shown();
  return { unit, program, clerk, page: program.page };
}

/** Steps through the controls to the last; how many there were. Each text is inside the window. */
async function stepThrough(page: Page): Promise<number> {
  for (let step = 1; step <= MOST_MARKS; step += 1) {
    await page.at('[data-testid="mark"][data-drawn="true"]').shown();
    const inside = await page.run<boolean>(
      `const at = document.querySelector('[data-testid="mark"]').getBoundingClientRect();
       return at.left >= 0 && at.top >= 0 && at.right <= innerWidth && at.bottom <= innerHeight;`,
    );
    expect(inside).toBe(true);
    await page.press(Key.enter);
    if (!(await page.part("marks").exists())) {
      return step;
    }
  }
  throw new Error("there is no end to it");
}

test("帮助提示 comes once, before what the start was asked to open", async ({ place, start }) => {
  const { program } = await beforeTheCode(place, start);
  await program.stop();
  const { page } = await start();
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.part("import-first").shown();
  expect(await page.part("help-notice").exists()).toBe(false);
});

test("an error leads to its page, above the dialog, and closing leads back to it", async ({
  place,
  start,
}) => {
  const { clerk, page } = await beforeTheCode(place, start);
  await clerk.giveCode("2222-2222-2222-2222");
  await page.part("failure").shown();
  await page.part("help-link").click();
  await page.part("manual-page").shown();
  expect(await page.part("manual-page").attribute("data-page")).toBe("package");
  // The focus stays in the manual, however far Tab goes.
  for (let presses = 0; presses < 8; presses += 1) {
    await page.press(Key.tab);
    expect(
      await page.run(
        `return document.activeElement === document.body || document.activeElement.closest('[data-testid="manual"]') !== null;`,
      ),
    ).toBe(true);
  }
  await page.press(Key.escape);
  await page.part("manual").gone();
  await page.focusOn("help-link");
  expect(await page.part("code").property("value")).toBe("2222-2222-2222-2222");
});

test("the manual is searched in Chinese, leafed through, and left to where one was", async ({
  place,
  start,
}) => {
  const { page } = await beforeTheCode(place, start);
  await page.focusOn("code");
  await page.press(F1);
  await page.part("mark").shown();
  await page.press(F1);
  await page.part("manual-page").shown();
  expect(await page.part("manual-page").attribute("data-page")).toBe("import");
  await page.part("manual-next").click();
  await page.at('[data-testid="manual-page"][data-page="photos"]').shown();
  await page.press([Key.control, "f"]);
  await page.focusOn("manual-search");
  await page.part("manual-search").fill("亿赛通");
  await page.part("manual-found").textThat((text) => text.includes("文档加密软件"));
  await page.press(Key.enter);
  await page.at('[data-testid="manual-page"][data-page="encryption"]').shown();
  // Escape empties the search first.
  await page.press(Key.escape);
  await page.part("manual-to-card").shown();
  await page.press(Key.escape);
  await page.part("manual").gone();
  await page.focusOn("code");
});

test("what the controls are for is told wherever one stands, inside the window", async ({
  place,
  start,
}) => {
  const { unit, clerk, page } = await beforeTheCode(place, start);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await page.part("help").click();
  expect(await stepThrough(page)).toBeGreaterThan(8);

  await page.focusOn("help");
  await page.press("?");
  await page.part("mark").shown();
  await page.press(RIGHT);
  await page.part("mark").textThat((text) => text.startsWith("2"));
  await page.press(Key.escape);
  await page.part("marks").gone();

  // In a field it is a character.
  await page.part("search").fill("?");
  expect(await page.part("marks").exists()).toBe(false);
  expect(await page.part("search").property("value")).toBe("?");
  await page.part("search").fill("");

  const first = unit.people.find((row) => row["参保账户"]?.includes(";") !== true);
  await clerk.openPerson(first?.["个人编号"] ?? "");
  await page.press(F1);
  expect(await stepThrough(page)).toBeGreaterThan(3);
  // The dialog is still there.
  await page.part("save").shown();
  await clerk.closeDialog();

  await clerk.preview();
  await page.press(F1);
  expect(await stepThrough(page)).toBeGreaterThan(4);
  await page.part("paper-close").click();
  await page.part("paper").gone();
});
