/** Whether all that is written can be read: no text sticks out of its control or is cut off. */

import type { Page } from "../webdriver/page.js";

/**
 * Every text that does not fit, a line each. Where an ellipsis stands for the rest, a title has to tell it. What can be typed in or
 * scrolled is not cut.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.run<string[]>(`
    const controls = "button, a, label, legend, h1, h2, h3, h4, th, dt, dd, p, li, td, output, [role=tab], [role=menuitem], span, strong";
    const found = [];
    for (const node of document.querySelectorAll(controls)) {
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      const unseen = box.width < 2 || box.height < 2 || style.visibility === "hidden" || node.closest("[inert], [aria-hidden=true]") !== null;
      const written = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== "");
      if (unseen || !written || style.display === "inline" || node.clientWidth === 0) {
        continue;
      }
      const over = Math.max(node.scrollWidth - node.clientWidth, style.overflowY === "visible" ? 0 : node.scrollHeight - node.clientHeight - 2);
      const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
      const told = style.textOverflow === "ellipsis" && node.closest("[title]") !== null;
      if (over > 1 && !scrolls && !told) {
        found.push(node.tagName.toLowerCase() + " \\u00ab" + node.textContent.trim().slice(0, 60) + "\\u00bb is " + over + " px too long");
      }
    }
    return found;`);
}
