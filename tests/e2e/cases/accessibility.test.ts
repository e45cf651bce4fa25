import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { violations } from "../inspection/axe.js";
import { faults, faultsIn, unseen } from "../inspection/faults.js";
import { atTwiceTheSize } from "../inspection/large.js";
import { resize } from "../native/window.js";
import type { Place } from "../program/place.js";
import { type Start, test } from "../program/test.js";
import { makeUnits, type Onlooker, type Walk } from "../tour/units.js";
import { walkThrough } from "../tour/walk.js";
import type { Page } from "../webdriver/page.js";
import { pause } from "../webdriver/wait.js";

const TOUR_MS = 900_000;

/** What opens or closes has done so by then. */
const SETTLE_MS = 300;

/** The main screens, at which the text is looked at in its largest size as well. */
const LARGE = new Set([
  ...["first-start", "help-notice", "import", "list", "person-number-choice"],
  ...["import-other-signer", "update-summary"],
  ...[
    "person-photo-review",
    "print-preview",
    "stack",
    "stack-person",
    "confirm",
    "export",
    "export-done",
  ],
  ...["settings", "records", "hand-in-checklist", "overview", "last-numbers"],
]);

/** What goes by itself, when the work behind it ends: there is time for one look, at it alone. */
const BRIEF: ReadonlyMap<string, string> = new Map([
  ["import-running-close-question", "[role=dialog]:has([data-testid=close-question])"],
]);

test(
  "every screen on the way through the work can be used by everyone, in both themes, and all of it can be seen in Chinese",
  { timeout: TOUR_MS },
  async ({ place, start }) => {
    expect(await lookedAt(place, start, "zh", faults)).toEqual({});
  },
);

test(
  "every screen on that way can be used by everyone in English too, and all of it can be seen, although it is longer",
  { timeout: TOUR_MS },
  async ({ place, start }) => {
    expect(await lookedAt(place, start, "en", faultsInLight)).toEqual({});
  },
);

test("whoever looks would see what is wrong", async ({ start }) => {
  const { page } = await start();
  await page.part("first-run-next").shown();
  expect(await faults(page)).toEqual([]);
  await page.run(`
    const put = (tag, style, inside = "") => {
      const node = document.createElement(tag);
      node.style.cssText = "position: fixed; white-space: nowrap; " + style;
      node.innerHTML = inside;
      document.body.append(node);
      return node;
    };
    put("button", "top: 0; left: 0; width: 60px; overflow: hidden; color: #999; background: #fff", "确定要把这些人都移出本单位吗");
    put("button", "top: 20px; left: 0; width: 60px", "<span><span>按钮里面的一层又一层</span></span>");
    put("div", "top: 50px; right: 0; width: 30px", "<em>窗口外面的字</em>");
    put("div", "top: 110px; left: 0; width: 100px; height: 40px; overflow: hidden auto",
      "能上下滚动而右边却被切掉的字<br><br><br>滚到下面的字");
    put("div", "top: 160px; left: 0; width: 100px; height: 40px; overflow: auto", "左右也能滚动的字有多长都看得到");
    put("input", "top: 80px; left: 0");
    put("div", "left: 0; bottom: -40px; width: 200px", "<p>问题</p><button>好</button>").setAttribute("role", "dialog");
    put("div", "left: 300px; bottom: 0; width: 200px; height: 60px; overflow: auto",
      "<div class='ant-modal' role='dialog'><p style='height: 90px'>长</p><footer><button>存</button></footer></div>");`);
  const seen = (await unseen(page)).join("\n");
  for (const said of [
    ...["确定要把这些人都移出本单位吗", "按钮里面的一层又一层", "窗口外面的字"],
    "能上下滚动而右边却被切掉的字",
  ]) {
    expect(seen).toMatch(new RegExp(`${said}» is \\d+ px too long`));
  }
  expect(seen).not.toMatch(/滚到下面的字|左右也能滚动的字/);
  expect(seen).toMatch(/问题好» lies \d+ px outside of the window/);
  expect(seen).toMatch(/button «存» at the foot of .* is out of sight/);
  const found = await violations(page);
  expect(found.map((line) => line.split(" | ")[0])).toEqual(
    expect.arrayContaining(["color-contrast", "label"]),
  );
});

/** What cannot be seen whole, and what speaks against the screen in the theme that it has. */
async function faultsInLight(page: Page): Promise<string[]> {
  return [...(await unseen(page)), ...(await violations(page))];
}

/** Walks through the program and looks at every screen; what is wrong, by screen. */
async function lookedAt(
  place: Place,
  start: Start,
  language: "zh" | "en",
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const album: Onlooker = {
    take: async (page, name) => {
      await pause(SETTLE_MS);
      const brief = BRIEF.get(name);
      const wrong =
        brief === undefined
          ? await look(page)
          : await faultsIn(page, language === "zh" ? "dark" : "light", brief);
      if (LARGE.has(name)) {
        const large = await atTwiceTheSize(page, () => unseen(page));
        wrong.push(...large.map((line) => `at 200 %: ${line}`));
      }
      if (wrong.length > 0) {
        found[name] = [...new Set(wrong)];
      }
    },
  };
  const units = await makeUnits(place);
  const program = await start();
  await resize(place, 1280, 800);
  const walk: Walk = { place, units, program, clerk: new Clerk(program), album };
  await walkThrough(walk, language);
  return found;
}
