/** The page with its text at 200 %, the largest that can be set. */

import { Key, type Page } from "../webdriver/page.js";
import { pause, until } from "../webdriver/wait.js";

const USUAL_PX = 16;
const LARGEST_PX = 32;
/** What is laid out anew stands by then. */
const SETTLE_MS = 300;

/** Looks at the page in the largest size; the usual one is back afterwards. */
export async function atTwiceTheSize<T>(page: Page, look: () => Promise<T>): Promise<T> {
  // There the keys are for the paper; whatever is reckoned from the size of the text does not lie on it.
  const paper = (await page.nodes("[data-own-zoom]")).length > 0;
  if (paper) {
    await setSize(page, LARGEST_PX);
  } else {
    for (let now = USUAL_PX; now < LARGEST_PX;) {
      const before = now;
      await page.press([Key.control, "+"]);
      now = await until("larger text", async () => {
        const px = await size(page);
        return px > before && px;
      });
    }
  }
  await pause(SETTLE_MS);
  const seen = await look();
  if (paper) {
    await setSize(page, USUAL_PX);
  } else {
    await page.press([Key.control, "0"]);
    await until("the usual text", async () => (await size(page)) === USUAL_PX);
  }
  await pause(SETTLE_MS);
  return seen;
}

function size(page: Page): Promise<number> {
  return page.run<number>(`return parseFloat(document.documentElement.style.fontSize);`);
}

async function setSize(page: Page, px: number): Promise<void> {
  await page.run(`document.documentElement.style.fontSize = arguments[0] + "px";`, px);
}
