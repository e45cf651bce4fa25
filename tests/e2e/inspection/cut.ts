/** Whether all that is written can be read: no text sticks out of its control or is cut off. */

import type { Page } from "../webdriver/page.js";

/**
 * Every text that does not fit, a line each: however deep it lies in a button, a tab, a tag or a cell, it has to end inside of that, inside of
 * all that cuts off what is too long, and inside of the window. Where an ellipsis stands for the rest, a title has to tell it. What can be
 * typed in or scrolled is not cut; what is scrolled up and down may be cut at its sides all the same.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.run<string[]>(`
    const HOLDS = "button, a, label, legend, h1, h2, h3, h4, th, dt, dd, p, li, td, output, strong, .ant-tag, .ant-segmented-item, "
      + "[role=tab], [role=menuitem], [role=option], [role=alert]";
    const MOST_PX = 1;
    /** What is smaller is there for those who hear it. */
    const HEARD_PX = 5;
    const styles = new Map();
    const styleOf = (node) => styles.get(node) ?? styles.set(node, getComputedStyle(node)).get(node);

    /** Where a text ends on the side of its lines; a font's line is higher than what is drawn of it. */
    const drawn = (rect, size) => {
      const air = Math.max(0, (rect.height - size) / 2);
      return { left: rect.left, right: rect.right, top: rect.top + air, bottom: rect.bottom - air };
    };
    const AXES = [
      { from: "left", to: "right", overflow: "overflowX" },
      { from: "top", to: "bottom", overflow: "overflowY" },
    ];
    const over = (inner, outer, axes) =>
      Math.round(Math.max(...axes.flatMap(({ from, to }) => [outer[from] - inner[from], inner[to] - outer[to]])));
    const within = (inner, outer) => ({
      left: Math.max(inner.left, outer.left), right: Math.min(inner.right, outer.right),
      top: Math.max(inner.top, outer.top), bottom: Math.min(inner.bottom, outer.bottom),
    });

    /** What the text sticks out of, if it does. */
    const tooLong = (text, rect) => {
      let line = drawn(rect, parseFloat(styleOf(text.parentElement).fontSize));
      let axes = AXES;
      for (let node = text.parentElement; node !== null && node !== document.body; node = node.parentElement) {
        const style = styleOf(node);
        if (style.display === "inline" || style.display === "contents") {
          continue;
        }
        const box = node.getBoundingClientRect();
        if (box.width < HEARD_PX || box.height < HEARD_PX) {
          return null;
        }
        axes = axes.filter(({ overflow }) => !/auto|scroll/.test(style[overflow]));
        if (axes.length === 0) {
          return null;
        }
        const cutting = node.matches(HOLDS) ? axes : axes.filter(({ overflow }) => /hidden|clip/.test(style[overflow]));
        const shortened = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
        if (shortened && node.closest("[title]") !== null) {
          line = within(line, box);
        } else {
          const px = over(line, box, cutting);
          if (px > MOST_PX) {
            return { node, px };
          }
        }
      }
      const px = over(line, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, axes);
      return px > MOST_PX ? { node: document.body, px } : null;
    };

    const found = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      const seen = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
      if (text.data.trim() === "" || !seen || parent.closest("[inert], [aria-hidden=true]") !== null) {
        continue;
      }
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        const wrong = rect.width < 1 ? null : tooLong(text, rect);
        if (wrong !== null) {
          const { node, px } = wrong;
          found.push(node.tagName.toLowerCase() + " \\u00ab" + text.data.trim().slice(0, 60) + "\\u00bb is " + px + " px too long");
          break;
        }
      }
    }
    return found;`);
}
