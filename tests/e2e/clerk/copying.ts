/** Copying somebody's number, as a clerk does. */

import { cell } from "../office/people.js";
import type { Row } from "../office/table.js";
import { Key } from "../webdriver/page.js";
import type { Clerk } from "./clerk.js";

/** Opens a person's dialog and copies 证件号码1 out of it. */
export async function copyNumber(clerk: Clerk, person: Row): Promise<void> {
  const { page } = clerk;
  await clerk.openPerson(cell(person, "个人编号"));
  await page.run(
    `const plain = (text) => text.replaceAll(/[^\\dA-Z]/giu, "");
     const shown = [...document.querySelectorAll('[role="dialog"] [data-copy]')];
     document.activeElement.blur();
     document.getSelection().selectAllChildren(shown.find(({ textContent }) => plain(textContent) === plain(arguments[0])));`,
    cell(person, "证件号码1"),
  );
  await page.press([Key.control, "c"]);
}
