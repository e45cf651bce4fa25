/** 打印: from the list to a printer of the computer, and what is known of it afterwards. */

import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { PdfPrinter } from "../native/pdf_printer.js";
import { difference, greyOf, pageOf, type Area } from "../native/pixels.js";
import { resize } from "../native/window.js";
import { makeSample } from "../office/office.js";
import type { Place } from "../program/place.js";
import { test, type Start } from "../program/test.js";
import type { Page } from "../webdriver/page.js";
import { pause, until } from "../webdriver/wait.js";

const run = promisify(execFile);
const PASSWORD = "sicard-e2e";
/** Of 255: the same page by two drawing programs, one of them through PostScript. */
const SAME_PAGE = 5;
/** What has not moved for so long stands still. */
const STILL_MS = 250;

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await PdfPrinter.start();
});
afterAll(async () => {
  await printer.stop();
});

/** The clerk before a list of twenty people, beside the printer. */
async function atTheList(place: Place, start: Start): Promise<Clerk> {
  Object.assign(place.env, printer.env);
  const unit = await makeSample(place.path("unit"), "--people", "20", "--seed", "7");
  const clerk = new Clerk(await start(unit.package));
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  return clerk;
}

test("what comes out of the printer is what the preview showed, and everyone on it is printed", async ({
  place,
  start,
}) => {
  const clerk = await atTheList(place, start);
  const { page } = clerk;
  await resize(place, 1920, 1200);
  const forms = await clerk.preview();
  expect(forms).toBeGreaterThan(5);
  await page.part("zoom-page").click();
  await page.part("printer").textThat((text) => text.includes(PdfPrinter.LABEL));
  const area = await standing(page, "page-1");
  const shown = greyOf(await page.picture(), area);

  await page.part("print-go").click();
  await page.part("print-finish").shown(30_000);
  await page.part("print-finish").click();
  await page.part("paper").gone();
  await page.part("chip-printed").textThat((text) => text.endsWith(String(forms)));

  const [pdf = ""] = await printer.printed(1);
  const apart = [1, 2].map(async (number) => difference(shown, await pageOf(pdf, number, area)));
  const [first = 255, second = 255] = await Promise.all(apart);
  expect(first).toBeLessThan(SAME_PAGE);
  expect(first).toBeLessThan(second);
});

test("what the printer does not accept is told, and nobody is printed", async ({
  place,
  start,
}) => {
  const clerk = await atTheList(place, start);
  const { page } = clerk;
  const before = await page.part("chip-to-print").text();
  await printer.refuse();
  try {
    await clerk.preview();
    await page.part("print-go").click();
    expect(await clerk.failure()).toBe("printer-refused");
  } finally {
    await printer.accept();
  }
  await page.part("paper-close").click();
  await page.part("paper").gone();
  expect(await page.part("chip-to-print").text()).toBe(before);
  expect(await page.part("chip-printed").exists()).toBe(false);
});

test("without a print system the forms are saved as PDF, and the clerk says when they are printed", async ({
  place,
  start,
}) => {
  place.env["PATH"] = withoutPrintSystem(place);
  const clerk = await atTheList(place, start);
  const { page } = clerk;
  const forms = await clerk.preview();
  await page.part("no-printer").shown();
  await clerk.printFromFile(place);
  const file = join(place.desktop, "确认表_1111011.pdf");
  const { stdout } = await run("qpdf", ["--show-npages", file]);
  expect(Number(stdout)).toBe(forms);
  await page.part("chip-printed").textThat((text) => text.endsWith(String(forms)));
});

/** A PATH with what the tests need and nothing that prints. */
function withoutPrintSystem(place: Place): string {
  const folder = place.path("programs");
  mkdirSync(folder);
  for (const program of ["WebKitWebDriver", "xdotool"]) {
    symlinkSync(`/usr/bin/${program}`, join(folder, program));
  }
  return folder;
}

/** Where a part stands once it does not move any more. */
async function standing(page: Page, part: string): Promise<Area> {
  let last = "";
  return until(`${part} to stand`, async () => {
    const area = await areaOf(page, part);
    const now = JSON.stringify(area);
    const stands = now === last;
    last = now;
    await pause(STILL_MS);
    return stands ? area : undefined;
  });
}

/** Where a part is in the picture of the window, in whole pixels. */
async function areaOf(page: Page, part: string): Promise<Area> {
  return page.run<Area>(
    `const { x, y, width, height } = document.querySelector('[data-testid="' + arguments[0] + '"]').getBoundingClientRect();
     return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };`,
    part,
  );
}
