/** Whether text has stayed text: nothing of it became an element, ran, or was stopped only by the policy. */

import { expect } from "vitest";
import { HURT } from "../office/markup.js";
import type { Page } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";

/** Elements that no screen of ours has, whatever is open. */
const NONE_OF_OURS = [
  ...['img[src="x" i]', "iframe", "object", "embed", "script:not([src])", "style", "a[href]"],
  ...["[onerror]", "[onload]", "[onclick]", "svg:not([viewBox])"],
].join(",");

/** Notes from now on whatever the policy stops. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.run(
    `window.stopped = [];
     document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
       window.stopped.push(effectiveDirective + " " + blockedURI);
     });`,
  );
}

/** Waits until a part of the page shows every text, each as it was written, in its text or in a field. */
export async function shows(page: Page, css: string, texts: readonly string[]): Promise<void> {
  const missing = () =>
    page.run<string[]>(
      `const [css, texts] = arguments;
       const said = [...document.querySelectorAll(css)].flatMap((node) => [
         node.textContent, ...[node, ...node.querySelectorAll("input, textarea")].map(({ value }) => value),
       ]).join("\\n");
       return texts.filter((text) => !said.includes(text));`,
      css,
      texts,
    );
  let last: string[] = [];
  await until(`texts in ${css}`, async () => {
    last = await missing();
    return last.length === 0;
  }).catch((error: unknown) => {
    throw new Error(`${css} does not show ${last.join(" and ")}`, { cause: error });
  });
}

/** What looked like markup and has become some: the elements, and whatever ran or was stopped by the policy. */
export async function markupIn(page: Page): Promise<string[]> {
  return page.run<string[]>(
    `const made = [...document.querySelectorAll(arguments[0])].map((node) => node.outerHTML.slice(0, 200));
     return [...made, ...window.stopped, ...(arguments[1] in window ? ["it ran"] : [])];`,
    NONE_OF_OURS,
    HURT,
  );
}

/** One that shows people, or what the office or the clerk has written. */
export interface Screen {
  readonly name: string;
  /** From the screen before to this one. */
  readonly open: () => Promise<unknown>;
  /** Where the texts stand, whole. */
  readonly at: string;
  readonly says: readonly string[];
  /** To where the next one is opened. */
  readonly leave?: () => Promise<unknown>;
}

/** Opens one screen after the other: each shows its texts, and none of them has become anything else. */
export async function look(page: Page, screens: readonly Screen[]): Promise<void> {
  for (const { name, open, at, says, leave } of screens) {
    await open();
    await shows(page, at, says);
    await expectHarmless(page, name);
    await leave?.();
  }
}

/** As a PDF gives it back: without blanks, and without what has no width. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]/gu, "");
}

/** Nothing of what looks like markup has become any. */
export async function expectHarmless(page: Page, where: string): Promise<void> {
  expect(await markupIn(page), where).toEqual([]);
}
