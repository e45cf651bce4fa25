/** Whether everyone can use what is shown: axe-core in the window. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "../webdriver/page.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA, and what it is built on. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Everything that speaks against a screen, or the part of it that a selector finds, a line each: the rule, the place, and why. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  if (!(await page.run<boolean>(`return "axe" in window;`))) {
    await page.run(AXE);
  }
  return page.run<string[]>(
    `const [tags, part] = arguments;
     const where = part === null ? document : document.querySelector(part);
     if (where === null) throw new Error(part + " is not there to be looked at");
     return axe
      .run(where, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
      .then(({ violations }) =>
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, any, all, none }) =>
            [id, target.join(" "), ...[...any, ...all, ...none].map(({ message }) => message)].join(" | "),
          ),
        ),
      );`,
    TAGS,
    part ?? null,
  );
}

/** Shows the page in a theme, whatever has been set. */
export async function dress(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.run(`document.documentElement.dataset.theme = arguments[0];`, theme);
}
