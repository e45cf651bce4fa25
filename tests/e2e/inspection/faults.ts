/** What is wrong with a screen for whoever looks at it or has it read out. */

import type { Page } from "../webdriver/page.js";
import { dress, violations } from "./axe.js";
import { cutTexts } from "./cut.js";
import { outsideOfWindow } from "./outside.js";

/** What cannot be seen whole, a line each. */
export async function unseen(page: Page): Promise<string[]> {
  return [...(await cutTexts(page)), ...(await outsideOfWindow(page))];
}

/** What cannot be seen whole, and what speaks against the screen in one theme, or only against a part of it: for what goes by itself. */
export async function faultsIn(
  page: Page,
  theme: "light" | "dark",
  part?: string,
): Promise<string[]> {
  await dress(page, theme);
  const found = await violations(page, part);
  await dress(page, "light");
  return [...(await unseen(page)), ...found];
}

/** What cannot be seen whole, and what speaks against the screen in either theme. */
export async function faults(page: Page): Promise<string[]> {
  const light = await violations(page);
  await dress(page, "dark");
  const dark = await violations(page);
  await dress(page, "light");
  return [...(await unseen(page)), ...light, ...dark.map((line) => `dark: ${line}`)];
}
