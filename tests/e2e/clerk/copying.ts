/** Copying somebody's number, as a clerk does. */

import { cell } from "../office/people.js";
import type { Row } from "../office/table.js";
import { Key, type Page } from "../webdriver/page.js";
import type { Clerk } from "./clerk.js";

/** Opens a person's dialog and copies 证件号码1 out of it. */
export async function copyNumber(clerk: Clerk, person: Row): Promise<void> {
  const { page } = clerk;
  await clerk.openPerson(cell(person, "个人编号"));
  await page.run(`document.activeElement.blur();`);
  await copyShown(page, '[role="dialog"]', cell(person, "证件号码1"));
}

/** The same for somebody with two numbers, out of the first one's card, while the focus is on the radio of that. */
export async function copyNumberOfCard(clerk: Clerk, person: Row): Promise<void> {
  const { page } = clerk;
  await clerk.openPerson(cell(person, "个人编号"));
  await page.tabTo("choice-1");
  await copyShown(page, '[data-testid="choice-1"]', cell(person, "证件号码1"));
  await page.focusOn("choice-1");
}

/** Selects a number where it is shown, and copies it; the focus stays where it is. */
async function copyShown(page: Page, within: string, number: string): Promise<void> {
  await page.run(
    `const plain = (text) => text.replaceAll(/[^\\dA-Z]/giu, "");
     const shown = [...document.querySelectorAll(arguments[0] + " [data-copy]")];
     document.getSelection().selectAllChildren(shown.find(({ textContent }) => plain(textContent) === plain(arguments[1])));`,
    within,
    number,
  );
  await page.press([Key.control, "c"]);
}
