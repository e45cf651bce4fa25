/** What is measured inside the page: how smoothly the list moves, and how soon it stands still after a key or a click. */

import type { Page } from "../webdriver/page.js";

/** How a list moved. */
export interface Movement {
  /** Milliseconds from one frame to the next. */
  readonly frames: readonly number[];
  /** Of each frame: rows in sight that were not there yet. */
  readonly blank: readonly number[];
}

/** As in ui/src/features/people/window.ts. */
const ROW_PX = 44;
const HEADING_PX = 38;

/**
 * Begins to watch the list frame by frame. What is in sight is reckoned from where the list is scrolled to; a row that is not drawn, or drawn without
 * its person, is blank.
 */
const BEGIN = `
  const list = document.querySelector('[data-testid="list"]');
  const watch = { frames: [], blank: [], on: true };
  window.sicardWatch = watch;
  let last = null;
  const frame = (now) => {
    if (!watch.on) return;
    if (last !== null) watch.frames.push(now - last);
    last = now;
    const first = Math.floor(list.scrollTop / ${ROW_PX});
    const end = Math.min(
      Number(list.getAttribute("aria-rowcount")) - 1,
      Math.ceil((list.scrollTop + list.clientHeight - ${HEADING_PX}) / ${ROW_PX}));
    let there = 0;
    for (const row of list.querySelectorAll("[data-row]")) {
      const index = Number(row.dataset.row);
      if (index >= first && index < end && row.dataset.testid !== undefined) there += 1;
    }
    watch.blank.push(Math.max(0, end - first - there));
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);`;

const END = `
  const watch = window.sicardWatch;
  watch.on = false;
  return { frames: watch.frames, blank: watch.blank };`;

/** Watches the list while something moves it. */
export async function whileMoving(page: Page, move: () => Promise<void>): Promise<Movement> {
  await page.run(BEGIN);
  await move();
  return page.run<Movement>(END);
}

/** Drags the scroll bar from the top to the bottom in `steps` frames: the thumb does nothing else than set where the list is scrolled to. */
export async function dragToEnd(page: Page, steps: number): Promise<void> {
  await page.run(
    `
    const list = document.querySelector('[data-testid="list"]');
    const bottom = list.scrollHeight - list.clientHeight;
    return new Promise((done) => {
      let step = 0;
      const drag = () => {
        step += 1;
        list.scrollTop = (bottom * step) / arguments[0];
        if (step < arguments[0]) requestAnimationFrame(drag); else setTimeout(done, 500);
      };
      requestAnimationFrame(drag);
    });`,
    steps,
  );
}

/** Milliseconds of each frame while an empty page of the window's size scrolls: what the computer itself needs. */
export async function emptyPage(page: Page): Promise<readonly number[]> {
  return page.run<number[]>(`
    const box = document.createElement("div");
    Object.assign(box.style, { position: "fixed", inset: "0", zIndex: "9999", overflow: "auto", background: "white" });
    const long = document.createElement("div");
    long.style.height = "1000000px";
    box.append(long);
    document.body.append(box);
    return new Promise((done) => {
      const frames = [];
      let last = null;
      const frame = (now) => {
        if (last !== null) frames.push(now - last);
        last = now;
        box.scrollTop += 120;
        if (frames.length < 120) requestAnimationFrame(frame); else { box.remove(); done(frames); }
      };
      requestAnimationFrame(frame);
    });`);
}

/** So long nothing changes any more in a list that stands still. */
const QUIET_MS = 600;

/**
 * Milliseconds from a key or a click, as the webview stamps it, to the frame after the list's last change; the last of several where several keys are
 * pressed.
 */
export async function settledAfter(page: Page, act: () => Promise<void>): Promise<number> {
  await page.run(`
    const watch = { at: null, last: null };
    window.sicardSettled = watch;
    const began = (event) => { watch.at = event.timeStamp; watch.last = null; };
    const beginnings = ["keydown", "mousedown"];
    for (const name of beginnings) addEventListener(name, began, true);
    const list = document.querySelector('main');
    watch.observer = new MutationObserver(() => {
      requestAnimationFrame(() => { watch.last = performance.now(); });
    });
    watch.observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["data-testid", "aria-rowcount", "aria-busy", "aria-pressed"] });
    watch.stop = () => {
      for (const name of beginnings) removeEventListener(name, began, true);
      watch.observer.disconnect();
    };`);
  await act();
  return page.run<number>(
    `
    const watch = window.sicardSettled;
    return new Promise((done) => {
      const look = () => {
        if (watch.at !== null && watch.last !== null && performance.now() - watch.last > arguments[0]) {
          watch.stop();
          done(watch.last - watch.at);
        } else {
          setTimeout(look, 20);
        }
      };
      look();
    });`,
    QUIET_MS,
  );
}
