/** The addresses of photos and sheets: they show what the open store has of the people in it, and nothing else to anybody. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";
import type { Page } from "../webdriver/page.js";

const PASSWORD = "sicard-e2e";
const LONG_MS = 90_000;

/** Addresses that were never of a picture; \`1\` is that of a person. */
const MADE_UP = [
  ...["photo://localhost/", "photo://localhost/person/", "photo://localhost/person/4000000000"],
  ...["photo://localhost/person/-1", "photo://localhost/person/+1", "photo://localhost/person/1e0"],
  ...["photo://localhost/person/4294967297", "photo://localhost/person/1%00"],
  ...[
    "photo://localhost/person/1/",
    "photo://localhost/PERSON/1",
    "photo://localhost/person%252F1",
  ],
  ...["photo://localhost/candidate/1/before", "photo://localhost/candidate/1/after"],
  ...["photo://localhost/batch/1/0/before", "photo://localhost/batch/1/0/after"],
  ...["photo://localhost/..%2f..%2fetc%2fpasswd", "photo://localhost/%2fetc%2fpasswd"],
  ...["photo://localhost/data/people.db", "sheet://localhost/1/0", "sheet://localhost/0/0"],
];

test("photos and sheets are shown while the store is open, and only those of people who are in it", async ({
  place,
  start,
}) => {
  const photos = ["--people", "3", "--photos-share", "1", "--red-share", "0"];
  const one = await makeSample(place.path("one"), ...photos, "--seed", "3");
  const other = await makeSample(place.path("other"), ...photos, ...["--unit", "2222021"]);
  const program = await start(one.package);
  const clerk = new Clerk(program);
  const { page } = clerk;
  await page.part("first-run-welcome").shown();
  const everyId = Array.from({ length: 40 }, (_, id) => `photo://localhost/person/${id}`);
  expect(await shown(page, [...everyId, ...MADE_UP]), "before there is a store").toEqual([]);

  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(one.passcode);
  await clerk.readSummary();
  await program.startAgain(other.package);
  await page.part("import-unit-code").textThat((text) => text.includes(other.code));
  await clerk.giveCode(other.passcode);
  await clerk.readSummary();
  await clerk.listSettled();
  const [ofOne = [], ofOther = []] = await peopleOfUnits(page);
  const everyone = [...ofOne, ...ofOther].map(addressOf);
  expect(everyone).toHaveLength(6);
  expect(await shown(page, everyone)).toEqual(everyone);
  expect(await shown(page, MADE_UP)).toEqual([]);
  expect(await drawn(page, everyone[0] ?? ""), "a script cannot read what is shown").toEqual([
    "SecurityError",
    "not loaded",
  ]);

  expect(await formsOf(page, ofOne, ofOther), "people of one unit by way of another").toBe(0);
  const document = await formsOf(page, ofOther, ofOther);
  expect(document).toBeGreaterThan(0);
  const sheets = [0, 1, 2, 3].map((sheet) => `sheet://localhost/${document}/${sheet}`);
  expect(await shown(page, sheets)).toEqual(sheets.slice(0, 3));

  await clerk.lock();
  expect(await shown(page, [...everyone, ...sheets, ...MADE_UP]), "while it is locked").toEqual([]);
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.at('[data-testid^="row-"]').shown();
  expect(await shown(page, everyone)).toEqual(everyone);
  expect(await shown(page, sheets), "of a document that the lock has forgotten").toEqual([]);

  await page.part("settings").click();
  await page.part("unit-erase").click();
  await page.part("erase-code").fill(other.code);
  await page.part("erase-go").click();
  await page.part("erased").shown(LONG_MS);
  await program.pageAnew(() => page.part("erase-close").click());
  await page.at('[data-testid^="row-"]').shown();
  expect(await shown(page, everyone), "once a unit is deleted").toEqual(ofOne.map(addressOf));
});

/** Those addresses of which the page shows a picture, asked for as any page would, and once more as one that was never asked for. */
function shown(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.run(
    `const loads = (address) => new Promise((resolve) => {
       const picture = new Image();
       picture.onload = () => resolve(picture.naturalWidth > 0);
       picture.onerror = () => resolve(false);
       picture.src = address;
     });
     const anew = (address) => address + "?v=" + Math.random();
     return Promise.all(arguments[0].map((address) =>
       Promise.all([loads(address), loads(anew(address))]).then((both) => both.some(Boolean) ? address : null),
     )).then((all) => all.filter((address) => address !== null));`,
    addresses,
  );
}

/** What a script gets of a photo that it draws, and of one that it asks for as its own. */
function drawn(page: Page, address: string): Promise<string[]> {
  return page.run(
    `const read = (crossOrigin) => new Promise((resolve) => {
       const picture = new Image();
       picture.crossOrigin = crossOrigin;
       picture.onerror = () => resolve("not loaded");
       picture.onload = () => {
         const canvas = document.createElement("canvas");
         const pen = canvas.getContext("2d");
         pen.drawImage(picture, 0, 0);
         try { resolve(String(pen.getImageData(0, 0, 1, 1).data)); } catch (error) { resolve(error.name); }
       };
       picture.src = arguments[0];
     });
     return Promise.all([read(null), read("anonymous")]);`,
    address,
  );
}

function addressOf(person: number): string {
  return `photo://localhost/person/${person}`;
}

/** The ids of everyone, unit by unit. */
function peopleOfUnits(page: Page): Promise<number[][]> {
  return page.run(`
    const ask = (command, request) => window.__TAURI_INTERNALS__.invoke(command, { request });
    return ask("units", null).then((units) => Promise.all(units
      .toSorted((one, other) => one.code.localeCompare(other.code))
      .map(({ id }) => ask("list_ids", { unit: id, chip: "everyone", search: "", sort: null }))));`);
}

/** The document with the forms of some people, asked for as those of the unit that others are of; 0 where nobody is on it. */
function formsOf(
  page: Page,
  persons: readonly number[],
  unitOf: readonly number[],
): Promise<number> {
  return page.run(
    `const ask = (command, request) => window.__TAURI_INTERNALS__.invoke(command, { request });
     const [persons, [someone]] = arguments;
     return ask("person_view", someone).then(({ unit }) =>
       ask("forms_document", { unit, persons, order: "list", dividers: false }))
       .then(({ id, sheets }) => sheets === 0 ? 0 : id, () => 0);`,
    persons,
    unitOf,
  );
}
