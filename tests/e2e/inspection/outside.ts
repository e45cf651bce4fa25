/** Whether what has opened can be seen whole: a dialog, the buttons at its foot, a menu. */

import type { Page } from "../webdriver/page.js";

/**
 * Every dialog, menu and bubble of which a part lies outside of the window, a line each. A dialog may be longer than the window where that
 * can be scrolled; the buttons at its foot are in sight all the same. What fills the window has no foot: with large text it scrolls as a
 * whole.
 */
export async function outsideOfWindow(page: Page): Promise<string[]> {
  return page.run<string[]>(`
    const OPENED = "[role=dialog], dialog[open], .ant-dropdown, .ant-popover, .ant-select-dropdown, .ant-notification-notice";
    const FOOT = ".ant-modal-footer button, .ant-modal footer button";
    const MOST_PX = 1;
    const over = ({ left, right, top, bottom }, outer) =>
      Math.round(Math.max(outer.left - left, right - outer.right, outer.top - top, bottom - outer.bottom));
    const shown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const scrolls = (node) => /auto|scroll/.test(getComputedStyle(node).overflowY);
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const name = (node) => node.tagName.toLowerCase() + " \\u00ab" + node.textContent.trim().slice(0, 40) + "\\u00bb";
    const around = (node) => {
      const all = [];
      for (let outer = node.parentElement; outer !== null && outer !== document.body; outer = outer.parentElement) {
        all.push(outer);
      }
      return all;
    };

    const found = [];
    for (const node of [...document.querySelectorAll(OPENED)].filter(shown)) {
      const box = node.getBoundingClientRect();
      const long = around(node).some(scrolls);
      const px = over(long ? { ...box.toJSON(), top: 0, bottom: 0 } : box, screen);
      if (px > MOST_PX) {
        found.push(name(node) + " lies " + px + " px outside of the window");
      }
      for (const button of [...node.querySelectorAll(FOOT)].filter(shown)) {
        const frames = [screen, ...around(button).filter(scrolls).map((frame) => frame.getBoundingClientRect())];
        const hidden = Math.max(...frames.map((frame) => over(button.getBoundingClientRect(), frame)));
        if (hidden > MOST_PX) {
          found.push(name(button) + " at the foot of " + name(node) + " is out of sight by " + hidden + " px");
        }
      }
    }
    return found;`);
}
