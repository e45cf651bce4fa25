/** Pictures of the window for the manual in the program, cut to what they are about. */

import type { Page } from "../webdriver/page.js";
import { pause } from "../webdriver/wait.js";

/** What opens or closes has done so by then. */
const SETTLE_MS = 500;

/** Nothing of what is below. */
const DIALOG_RIM = -2;

/** A part of the window, in its pixels. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture that was taken. */
export interface Shot {
  readonly name: string;
  /** The whole window, as PNG. */
  readonly window: Buffer;
  /** What the picture is of it. */
  readonly cut: Cut;
  /** What can be read there, a line per text. */
  readonly words: string;
}

/** Takes a picture away. */
export type Take = (shot: Shot) => void | Promise<void>;

export class Pictures {
  readonly #page: Page;
  readonly #take: Take;

  constructor(page: Page, take: Take) {
    this.#page = page;
    this.#take = take;
  }

  /** The whole window. */
  async window(name: string): Promise<void> {
    await this.#one(name, ["body"], 0, "all");
  }

  /** What is open on top. */
  async dialog(name: string): Promise<void> {
    await this.#one(name, ["[role=dialog]"], DIALOG_RIM, "last");
  }

  /** The part of the window that holds all of these. */
  async parts(name: string, selectors: readonly string[], rim: number): Promise<void> {
    await this.#one(name, selectors, rim, "all");
  }

  async #one(
    name: string,
    selectors: readonly string[],
    rim: number,
    which: "all" | "last",
  ): Promise<void> {
    await this.#quiet();
    const { cut, words } = await this.#around(selectors, rim, which);
    await this.#take({ name, window: await this.#page.picture(), cut, words });
  }

  /** A blinking cursor would make every picture another one, and a notice tells of what was done before. */
  async #quiet(): Promise<void> {
    await this.#page.run(
      `document.activeElement?.blur();
       for (const close of document.querySelectorAll(".ant-notification-notice-close")) close.click();`,
    );
    await pause(SETTLE_MS);
    await this.#page.at(".ant-notification-notice").gone();
  }

  /** What holds the nodes that can be seen, with a rim, as far as it is in the window; and their words. */
  async #around(
    selectors: readonly string[],
    rim: number,
    which: "all" | "last",
  ): Promise<{ readonly cut: Cut; readonly words: string }> {
    const seen = await this.#page.run<{ cut: Cut; words: string } | null>(
      `const [selectors, rim, which] = arguments;
       const all = [...document.querySelectorAll(selectors.join(","))].filter((one) => one.getBoundingClientRect().width > 0);
       const nodes = which === "last" ? all.slice(-1) : all;
       if (nodes.length === 0) return null;
       const boxes = nodes.map((one) => one.getBoundingClientRect());
       const left = Math.max(0, Math.floor(Math.min(...boxes.map((one) => one.left)) - rim));
       const top = Math.max(0, Math.floor(Math.min(...boxes.map((one) => one.top)) - rim));
       const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((one) => one.right)) + rim));
       const bottom = Math.min(innerHeight, Math.ceil(Math.max(...boxes.map((one) => one.bottom)) + rim));
       const words = [];
       for (const node of nodes) {
         const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
         while (texts.nextNode()) {
           const text = texts.currentNode;
           const range = document.createRange();
           range.selectNodeContents(text);
           const box = range.getBoundingClientRect();
           const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
           const inside = box.width > 1 && x > left && x < right && y > top && y < bottom;
           if (inside && text.parentElement.contains(document.elementFromPoint(x, y)) && text.data.trim() !== "") words.push(text.data.trim());
         }
       }
       return { cut: { left, top, width: right - left, height: bottom - top }, words: words.join("\\n") };`,
      selectors,
      rim,
      which,
    );
    if (seen === null) {
      throw new Error(`nothing can be seen of ${selectors.join(", ")}`);
    }
    return seen;
  }
}
