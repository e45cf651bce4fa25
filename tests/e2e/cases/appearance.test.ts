import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { resize } from "../native/window.js";
import { makeSample } from "../office/office.js";
import type { Place } from "../program/place.js";
import { settingsKept } from "../program/settings.js";
import { type Start, test } from "../program/test.js";
import { Key } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";

const PASSWORD = "sicard-look";

test("a theme is chosen at once, is kept, and is there before anything is asked at the next start", async ({
  place,
  start,
}) => {
  const first = await start();
  const clerk = new Clerk(first);
  await clerk.setPassword(PASSWORD);
  await clerk.page.part("settings").click();
  await choose(clerk, "theme-dark");
  await shade(clerk, "dark");
  expect(await colour(clerk, "background-color")).toBe("rgb(16, 21, 31)");
  await choose(clerk, "theme-light");
  await shade(clerk, "light");
  await choose(clerk, "theme-dark");
  await clerk.closeDialog();
  await settingsKept(place, { theme: "dark" });
  await first.stop();

  const second = new Clerk(await start());
  await second.page.part("secret").shown();
  await shade(second, "dark");
});

test("where the computer wants no movement nothing moves, neither pages nor a dialog nor what is switched in it", async ({
  start,
}) => {
  const clerk = new Clerk(await start());
  const { page } = clerk;
  await page.part("first-run-welcome").shown();
  // The computers of these tests want none.
  expect(
    await page.run<boolean>(`return matchMedia("(prefers-reduced-motion: reduce)").matches;`),
  ).toBe(true);
  await page.run(`
    window.moved = [];
    for (const kind of ["animationstart", "transitionrun"]) {
      addEventListener(kind, ({ target }) => window.moved.push(kind + " " + target.className), true);
    }`);
  const moved = () => page.run<string[]>(`return window.moved;`);
  await clerk.setPassword(PASSWORD);
  await page.part("settings").click();
  await page.part("settings-close").shown();
  await page.part("density").at("label:nth-child(2)").click();
  await page.part("mask-numbers").click();
  await clerk.closeDialog();
  expect(await moved()).toEqual([]);

  // Whoever watches would have seen it.
  await page.run(`
    document.body.style.setProperty("transition", "opacity 1s", "important");
    document.body.style.opacity = "0.9";`);
  await until("what moves to be seen", async () => (await moved()).length > 0);
});

test("Ctrl with + and - makes everything larger and smaller, and rows are found where they are drawn", async ({
  place,
  start,
}) => {
  const { clerk, numbers } = await list(place, start);
  const { page } = clerk;
  const height = async () => {
    const rect = (await page.ofNode(await clerk.row(numbers[0] ?? "").node(), "rect")) as {
      height: number;
    };
    return rect.height;
  };
  expect(await height()).toBe(44);
  for (const size of [48, 55, 66, 77, 88, 88]) {
    await page.press([Key.control, "+"]);
    await until(`rows of ${size} px`, async () => (await height()) === size);
  }
  // At twice the size the menu is inside the window, and a click goes where it points.
  await clerk.row(numbers[1] ?? "").rightClick();
  await page.part("menu-open").click();
  await page.part("person-dialog").textThat((text) => text.includes(numbers[1] ?? ""));
  await clerk.closeDialog();
  await page.press([Key.control, "0"]);
  await until("rows as before", async () => (await height()) === 44);
});

test("columns are shown and hidden, sorting by a hidden one ends, and the name stays in sight", async ({
  place,
  start,
}) => {
  const { clerk, numbers } = await list(place, start);
  const { page } = clerk;
  await page.part("sort-birth-date").click();
  await clerk.listSettled();
  await page.part("columns").click();
  await page.part("column-birth-date").click();
  await page.part("sort-birth-date").gone();
  expect(await page.nodes("th[aria-sort]")).toHaveLength(0);
  await page.part("own-columns").click();
  await page.part("sort-remark").node();
  await page.part("column-birth-date").click();
  await page.part("sort-birth-date").node();
  await page.press(Key.escape);
  await page.part("columns-menu").gone();
  await page.run(`document.querySelector("[data-testid=list]").scrollLeft = 1000;`);
  const left = await page.run<number>(
    `return document.querySelector('[data-testid="row-${numbers[0]}"] [data-column=name]').getBoundingClientRect().left;`,
  );
  expect(left).toBe(44);
  await page.part("columns").click();
  await page.part("usual-columns").click();
  await page.part("sort-birth-date").node();
  await page.part("sort-remark").gone();
});

test("what was told can be found again, taken back there, and is gone once the program is locked", async ({
  place,
  start,
}) => {
  const { clerk, numbers } = await list(place, start);
  const { page } = clerk;
  await clerk.row(numbers[0] ?? "").click();
  await clerk.menu("defer");
  await page.part("mark-reason").fill("出差");
  await page.part("mark-ok").click();
  await page.part("undo").shown();
  await clerk.row(numbers[0] ?? "").gone();
  await page.part("notice-bell").click();
  await page.part("notice-undo").click();
  await clerk.row(numbers[0] ?? "").shown();
  await page.part("notice-undo").gone();
  await page.press(Key.escape);
  await clerk.lock();
  await page.part("secret").fill(PASSWORD);
  await page.part("unlock").click();
  await page.part("notice-bell").click();
  await page.part("notices").textThat((text) => text.includes("还没有通知"));
});

async function list(place: Place, start: Start): Promise<{ clerk: Clerk; numbers: string[] }> {
  const unit = await makeSample(place.path("unit"), "--people", "30", "--seed", "11");
  const program = await start();
  await resize(place, 1280, 800);
  const clerk = new Clerk(program);
  await clerk.setPassword(PASSWORD);
  await program.startAgain(unit.package);
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  await clerk.listSettled();
  return { clerk, numbers: unit.people.map((row) => row["个人编号"] ?? "") };
}

/** The samples of a theme are drawn; what takes the click lies unseen above them. */
async function choose(clerk: Clerk, theme: string): Promise<void> {
  await clerk.page.part(theme).node();
  await clerk.page.run(
    `document.querySelector("[data-testid=" + arguments[0] + "]").click();`,
    theme,
  );
}

async function shade(clerk: Clerk, wanted: string): Promise<void> {
  await until(
    `the ${wanted} theme`,
    async () =>
      (await clerk.page.run<string>(`return document.documentElement.dataset.theme;`)) === wanted,
  );
}

async function colour(clerk: Clerk, property: string): Promise<string> {
  return clerk.page.run<string>(
    `return getComputedStyle(document.body).getPropertyValue(arguments[0]);`,
    property,
  );
}
