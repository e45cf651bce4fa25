/** The print preview of a very large batch: how soon its first page is there, and whether pages are there when they come into sight. */

import type { Clerk } from "../clerk/clerk.js";
import { pause } from "../webdriver/wait.js";
import type { Movement } from "./watch.js";

/** Opens the preview; milliseconds from the click, as the webview stamps it, to the frame in which the first page is shown. */
export async function firstPage(clerk: Clerk): Promise<number> {
  const { page } = clerk;
  await page.run(`
    const watch = { at: null, shown: null };
    window.sicardPreview = watch;
    addEventListener("mousedown", (event) => { watch.at = event.timeStamp; }, { capture: true, once: true });
    const look = () => {
      if (document.querySelector('[data-testid="page-1"][data-state="shown"]') === null) {
        requestAnimationFrame(look);
      } else {
        // The frame is painted before the next task begins.
        setTimeout(() => { watch.shown = performance.now(); });
      }
    };
    requestAnimationFrame(look);`);
  await page.part("print").click();
  await page.at('[data-testid="page-1"][data-state="shown"]').shown(60_000);
  await pause(500);
  return page.run<number>(`return window.sicardPreview.shown - window.sicardPreview.at;`);
}

export async function closePreview(clerk: Clerk): Promise<void> {
  await clerk.page.part("paper-close").click();
  await clerk.page.part("paper").gone();
  await pause(500);
}

/** Watches the pages frame by frame: a page is blank that is in sight and whose picture is not there, and so is a place without a page. */
export async function whilePagesMove(clerk: Clerk, move: () => Promise<void>): Promise<Movement> {
  const { page } = clerk;
  await page.run(`
    const roll = document.querySelector('[data-testid="pages"]');
    const watch = { frames: [], blank: [], on: true };
    window.sicardPages = watch;
    let last = null;
    const frame = (now) => {
      if (!watch.on) return;
      if (last !== null) watch.frames.push(now - last);
      last = now;
      const { top, bottom } = roll.getBoundingClientRect();
      const inSight = [...roll.querySelectorAll("[data-state]")].filter((one) => {
        const place = one.getBoundingClientRect();
        return place.bottom > top + 24 && place.top < bottom - 24;
      });
      const waiting = inSight.filter((one) => one.dataset.state !== "shown").length;
      watch.blank.push(inSight.length === 0 ? 1 : waiting);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);`);
  await move();
  return page.run<Movement>(`
    const watch = window.sicardPages;
    watch.on = false;
    return { frames: watch.frames, blank: watch.blank };`);
}
