/** The lock, and a second start, in the real window. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { Cover, inFront } from "../native/cover.js";
import { windowOf } from "../native/window.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";
import { until } from "../webdriver/wait.js";

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

test("a second start brings the first to the front and ends", async ({ place, start }) => {
  const first = await start();
  await first.page.part("first-run-next").shown();
  const window = await windowOf(place);
  const cover = await Cover.over(place);
  const before = await inFront(place);
  expect([before.above, before.focused], "another program's is worked in").not.toContain(window);

  expect(await first.startAgain()).toBe(0);
  expect(first.runs()).toBe(true);
  await until("the window in front", async () => {
    const { above, focused } = await inFront(place);
    return above === window && focused === window;
  });
  await until("the focus in the page", () =>
    first.page.run<boolean>("return document.hasFocus();"),
  );
  await cover.end();
});
