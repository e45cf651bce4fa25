/** 个人信息确认 in the real window. */

import { join } from "node:path";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { chooseByKeyboard } from "../native/file_chooser.js";
import { makeSample, type SampleUnit } from "../office/office.js";
import { cell, isToBeChosen } from "../office/people.js";
import type { Place } from "../program/place.js";
import { type Start, test } from "../program/test.js";
import { Key } from "../webdriver/page.js";

const PHOTOS = join(import.meta.dirname, "..", "..", "..", "fixtures", "photos");
const PASSWORD = "sicard-e2e";

test("any picture is cut to the size of the rules, shown before and after, and can be taken away and brought back", async ({
  place,
  start,
}) => {
  const { clerk, unit } = await atWork(place, start, "--photos-share", "0");
  const { page } = clerk;
  await clerk.openPerson(no(unit, 0));
  await page.part("no-photo").shown();
  await page.part("photo-pick").click();
  await chooseByKeyboard(place, "选择照片", join(PHOTOS, "portrait.jpg"));
  await page.part("photo-review").shown();
  const sizes = await sizesOfPictures(clerk);
  expect(sizes).toContain("473×591");
  expect(sizes).toContain("358×441");
  expect(await page.part("photo-finding").exists()).toBe(false);
  await page.part("photo-accept").click();
  await page.part("photo-accept").gone();
  await page.part("photo").shown();
  await page.part("photo-remove").click();
  await page.part("no-photo").shown();
  await page.part("photo-take-back").click();
  await page.part("photo").shown();
});

test("a picture that something speaks against is told in words and taken only with a reason, which stays with it", async ({
  place,
  start,
}) => {
  const { clerk, unit, drop } = await atWork(place, start, "--photos-share", "0");
  const { page } = clerk;
  await clerk.openPerson(no(unit, 0));
  await drop(join(PHOTOS, "astronaut.png"));
  await page.at('[data-testid="photo-finding"][data-measure="enlargement"]').shown();
  await page.part("photo-accept").click();
  await page.part("photo-reason").is("ariaInvalid", "true");
  await clerk.acceptPhoto();
  await page.part("photo-taken-because").textThat((text) => text.includes("本人只有这张照片"));
});

test("a file that is no picture is refused, and nothing is lost", async ({ place, start }) => {
  const { clerk, unit, drop } = await atWork(place, start, "--photos-share", "0");
  await clerk.openPerson(no(unit, 0));
  await clerk.page.part("mobile").fill("13800001234");
  await drop(join(PHOTOS, "README.md"));
  expect(await clerk.failure()).toBe("photo-not-a-picture");
  expect(await clerk.page.part("mobile").property("value")).toBe("13800001234");
  await drop(join(PHOTOS, "astronaut.png"));
  await clerk.acceptPhoto();
  await clerk.savePerson();
});

test("a wrong mobile number is refused beside the field; spaces and full-width digits are forgiven", async ({
  place,
  start,
}) => {
  const { clerk, unit } = await atWork(place, start, "--no-mobile-share", "1");
  const { page } = clerk;
  await clerk.openPerson(no(unit, 0));
  await page.part("mobile").fill("1380000123");
  await page.part("save").click();
  expect(await clerk.failure()).toBe("mobile-invalid");
  await page.part("mobile").fill("１３８ ００００ １２３４");
  await page.part("save").click();
  await page.part("saved").shown();
  expect(await page.part("mobile").property("value")).toBe("13800001234");
});

test("neither number leads to 待更正, and back", async ({ place, start }) => {
  const { clerk, unit } = await atWork(place, start, "--blue-share", "1", "--photos-share", "1");
  const { page } = clerk;
  const row = unit.people.find(isToBeChosen);
  const number = cell(row ?? {}, "个人编号");
  await clerk.openPerson(number);
  await page.part("choice-neither").click();
  await clerk.savePerson();
  await clerk.row(number).gone();
  await page.part("search").fill("");
  await page.part("chip-correction").click();
  await clerk.row(number).shown();
  await clerk.row(number).click();
  await clerk.menu("corrected");
  await clerk.row(number).gone();
});

test("next and previous save on the way, and unsaved work is asked about", async ({
  place,
  start,
}) => {
  const { clerk, unit } = await atWork(place, start, "--no-mobile-share", "1");
  const { page } = clerk;
  await clerk.row(no(unit, 0)).doubleClickFor(page.part("person-dialog"));
  await page.part("person-dialog").textThat((text) => text.includes(no(unit, 0)));
  await page.part("mobile").fill("13800000001");
  await page.part("next").click();
  await page.part("data").textThat((text) => text.includes(no(unit, 1)));
  await page.part("previous").click();
  await page.part("data").textThat((text) => text.includes(no(unit, 0)));
  expect(await page.part("mobile").property("value")).toBe("13800000001");
  await page.part("mobile").fill("13800000002");
  await page.press(Key.escape);
  await page.focusOn("unsaved-save");
  await page.press(Key.enter);
  await page.part("person-dialog").gone();
  await clerk.row(no(unit, 0)).textThat((text) => text.includes("0002"));
});

async function atWork(place: Place, start: Start, ...options: string[]) {
  const unit = await makeSample(
    place.path("unit"),
    ...["--people", "6", "--seed", "3", "--red-share", "0", "--abroad-share", "0", ...options],
  );
  const program = await start(unit.package);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  return { clerk, unit, drop: (file: string) => program.startAgain(file) };
}

function no(unit: SampleUnit, place: number): string {
  return cell(unit.people[place] ?? {}, "个人编号");
}

/** Width and height of the pictures in the review, as the webview has decoded them. */
function sizesOfPictures(clerk: Clerk): Promise<string[]> {
  return clerk.page.run<string[]>(`
    const pictures = [...document.querySelectorAll('[data-testid="photo-review"] img')];
    return Promise.all(pictures.map((picture) => picture.decode()))
      .then(() => pictures.map((picture) => picture.naturalWidth + "×" + picture.naturalHeight));`);
}
