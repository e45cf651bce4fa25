/** What the content security policy forbids, tried out in the real webview. */

import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { makeSample } from "../office/office.js";
import { test } from "../program/test.js";

test("an inline script does not run", async ({ start }) => {
  const { page } = await start();
  const ran = await page.run<boolean>(`
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.head.append(script);
    return window.injected === true;`);
  expect(ran).toBe(false);
});

test("an inline event handler does not run", async ({ start }) => {
  const { page } = await start();
  const ran = await page.run<boolean>(`
    const box = document.createElement("div");
    box.innerHTML = '<button onclick="window.injected = true">x</button>';
    document.body.append(box);
    box.firstChild.click();
    return window.injected === true;`);
  expect(ran).toBe(false);
});

test("text does not become code", async ({ start }) => {
  const { page } = await start();
  const outcome = await page.run<string>(`
    try { return String(new Function("return 1")()); } catch (error) { return error.name; }`);
  expect(outcome).toBe("EvalError");
});

test("an inline style element changes nothing", async ({ start }) => {
  const { page } = await start();
  const colour = await page.run<string>(`
    const style = document.createElement("style");
    style.textContent = "html { outline-color: rgb(1, 2, 3) !important }";
    document.head.append(style);
    return getComputedStyle(document.documentElement).outlineColor;`);
  expect(colour).not.toBe("rgb(1, 2, 3)");
});

test("a style attribute in markup changes nothing", async ({ start }) => {
  const { page } = await start();
  const colour = await page.run<string>(`
    const box = document.createElement("div");
    box.innerHTML = '<p style="color: rgb(1, 2, 3)">x</p>';
    document.body.append(box);
    return getComputedStyle(box.firstChild).color;`);
  expect(colour).not.toBe("rgb(1, 2, 3)");
});

/** What the policy said when the page tried something. */
const VIOLATION = `
  const violation = new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
    setTimeout(() => resolve("nothing"), 3000);
  });`;

test("nothing is fetched from outside", async ({ start }) => {
  const { page } = await start();
  const directive = await page.run<string>(`${VIOLATION}
    fetch("http://127.0.0.1:9/").catch(() => undefined);
    return violation;`);
  expect(directive).toBe("connect-src");
});

test("no picture is loaded from outside", async ({ start }) => {
  const { page } = await start();
  const directive = await page.run<string>(`${VIOLATION}
    new Image().src = "http://127.0.0.1:9/x.png";
    return violation;`);
  expect(directive).toBe("img-src");
});

test("photos cannot be read by a script, only shown", async ({ start }) => {
  const { page } = await start();
  const directive = await page.run<string>(`${VIOLATION}
    fetch("photo://localhost/person/1").catch(() => undefined);
    return violation;`);
  expect(directive).toBe("connect-src");
});

test("the window does not go to another address", async ({ start }) => {
  const { page } = await start();
  const before = await page.run<string>(`return location.href;`);
  await page.run(
    `location.href = "http://127.0.0.1:9/"; return new Promise((resolve) => setTimeout(resolve, 1000));`,
  );
  expect(await page.run<string>(`return location.href;`)).toBe(before);
});

test("the page itself asks for no style that the policy forbids", async ({ place, start }) => {
  const unit = await makeSample(place.path("unit"), "--people", "5", "--seed", "3");
  const clerk = new Clerk(await start(unit.package));
  const { page } = clerk;
  await clerk.setPassword("sicard-e2e");
  await clerk.giveCode(unit.passcode);
  await clerk.readSummary();
  const styles = () =>
    page.run<string[]>(
      `return [...document.querySelectorAll("style")].map((style) => style.textContent);`,
    );
  expect(await styles()).toEqual([]);
  await page.part("settings").click();
  await page.part("settings-close").shown();
  expect(await styles()).toEqual([]);
  await clerk.closeDialog();
  await clerk.openPerson(unit.people[0]?.["个人编号"] ?? "");
  await page.part("more").click();
  await page.part("more-defer").click();
  await page.part("mark-reason").shown();
  expect(await styles()).toEqual([]);
});
