import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { cutTexts } from "../inspection/cut.js";
import { dress, violations } from "../inspection/axe.js";
import { resize } from "../native/window.js";
import { makeSample } from "../office/office.js";
import type { Place } from "../program/place.js";
import { type Start, test } from "../program/test.js";
import { batches } from "../tour/batches.js";
import { fromStartToList, lockAndUnlock } from "../tour/beginning.js";
import { confirmAndExport, journal, records } from "../tour/ending.js";
import { help } from "../tour/help.js";
import { handIn, preview, stack } from "../tour/paper.js";
import { list, marks, person, settings } from "../tour/screens.js";
import { checklist, overview, steps } from "../tour/steps.js";
import type { Onlooker, Walk } from "../tour/units.js";
import type { Page } from "../webdriver/page.js";
import { pause } from "../webdriver/wait.js";

const TOUR_MS = 900_000;

/** What opens or closes has done so by then. */
const SETTLE_MS = 300;

test(
  "every screen can be used by everyone, in both themes, and nothing on it is cut off in Chinese",
  { timeout: TOUR_MS },
  async ({ place, start }) => {
    const found = await lookedAt(place, start, "zh", async (page) => {
      const cut = await cutTexts(page);
      const light = await violations(page);
      await dress(page, "dark");
      const dark = await violations(page);
      await dress(page, "light");
      return [...cut, ...light, ...dark.map((line) => `dark: ${line}`)];
    });
    expect(found).toEqual({});
  },
);

test(
  "nothing on any screen is cut off in English, which is longer",
  { timeout: TOUR_MS },
  async ({ place, start }) => {
    expect(await lookedAt(place, start, "en", cutTexts)).toEqual({});
  },
);

test("whoever looks would see what is wrong", async ({ start }) => {
  const { page } = await start();
  await page.part("first-run-next").shown();
  expect(await cutTexts(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.run(`
    const button = document.createElement("button");
    button.textContent = "确定要把这些人都移出本单位吗";
    button.style.cssText = "position: fixed; top: 0; left: 0; width: 60px; white-space: nowrap; overflow: hidden; color: #999; background: #fff";
    const field = document.createElement("input");
    field.style.cssText = "position: fixed; top: 40px; left: 0";
    document.body.append(button, field);`);
  expect(await cutTexts(page)).toEqual([expect.stringContaining("确定要把这些人都移出本单位吗")]);
  const found = await violations(page);
  expect(found.map((line) => line.split(" | ")[0])).toEqual(
    expect.arrayContaining(["color-contrast", "label"]),
  );
});

/** Walks through the program and looks at every screen; what is wrong, by screen. */
async function lookedAt(
  place: Place,
  start: Start,
  language: "zh" | "en",
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const album: Onlooker = {
    take: async (page, name) => {
      await pause(SETTLE_MS);
      const wrong = await look(page);
      if (wrong.length > 0) {
        found[name] = [...new Set(wrong)];
      }
    },
  };
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "60", "--seed", "11", "--photos-share", "0.85"],
    ...["--pictures-for-rest", "--flawed-share", "0.05"],
  );
  const program = await start();
  await resize(place, 1280, 800);
  // The other packages of the tour are for its screens of imports that are refused.
  const units = { unit, stranger: unit, many: unit, older: unit.package, newer: unit.package };
  const walk: Walk = { place, units, program, clerk: new Clerk(program), album };
  await fromStartToList(walk, language);
  for (const part of [list, steps, help, person, batches, marks, settings, preview, stack]) {
    await part(walk);
  }
  await confirmAndExport(walk);
  for (const part of [records, journal, checklist, overview, handIn]) {
    await part(walk);
  }
  await lockAndUnlock(walk);
  return found;
}
