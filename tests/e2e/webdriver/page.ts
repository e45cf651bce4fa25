/** The page in the window, seen and handled as a person would: through WebDriver. */

import { NODE_KEY, type NodeReference, send } from "./protocol.js";
import { pause, until } from "./wait.js";

/** Keys that have no character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const Key = {
  backspace: "\uE003",
  tab: "\uE004",
  enter: "\uE007",
  shift: "\uE008",
  control: "\uE009",
  escape: "\uE00C",
  space: " ",
  down: "\uE015",
  up: "\uE013",
  end: "\uE010",
  home: "\uE011",
  alt: "\uE00A",
} as const;

/** What has not moved for so long stands still. */
const STILL_MS = 40;

/** What a double click opens is there by then; otherwise it was none. */
const OPENING_MS = 8_000;

/** So many stops no screen has. */
const MOST_TABS = 60;

/** So often the window is painted for a picture, 50 ms apart. */
const PAINTS = 40;

export class Page {
  readonly #base: string;

  /** `base`: the address of the session at the driver. */
  constructor(base: string) {
    this.#base = base;
  }

  /** The first node that a CSS selector finds, as it is now or will be. */
  at(css: string): Spot {
    return new Spot(this, css);
  }

  /** The node with a `data-testid`. */
  part(testId: string): Spot {
    return this.at(`[data-testid="${testId}"]`);
  }

  /** All nodes that a selector finds now. */
  async nodes(css: string): Promise<NodeReference[]> {
    return (await this.#post("/elements", {
      using: "css selector",
      value: css,
    })) as NodeReference[];
  }

  /** Runs a function body in the page; it returns a value or a promise. */
  async run<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((function () { ${body} }).apply(null, arguments)).then(done, (error) => done("threw: " + String(error)));`;
    return (await this.#post("/execute/async", { script, args })) as T;
  }

  /** Presses keys one after the other on whatever has the focus. `["Control", "a"]` inside the list: together. */
  async press(...keys: (string | readonly string[])[]): Promise<void> {
    const actions = keys.flatMap((key) => {
      const together = typeof key === "string" ? [key] : key;
      const down = together.map((value) => ({ type: "keyDown", value }));
      return down.concat(together.toReversed().map((value) => ({ type: "keyUp", value })));
    });
    await this.#post("/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Waits until the focus is on (or inside) the node with a `data-testid`. */
  async focusOn(testId: string): Promise<void> {
    await until(`the focus on ${testId}`, () => this.#hasFocus(testId));
  }

  /** Presses Tab until the focus is there. */
  async tabTo(testId: string): Promise<void> {
    await this.part(testId).node();
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (await this.#hasFocus(testId)) {
        return;
      }
      await this.press(Key.tab);
    }
    throw new Error(`Tab does not lead to ${testId}`);
  }

  #hasFocus(testId: string): Promise<boolean> {
    return this.run<boolean>(
      `return document.activeElement?.closest('[data-testid="' + arguments[0] + '"]') !== null && document.activeElement !== document.body;`,
      testId,
    );
  }

  /** A mouse button on a node: 0 left, 2 right; twice for a double click. */
  async mouse(node: NodeReference, button: 0 | 2, times = 1): Promise<void> {
    const click = [
      { type: "pointerDown", button },
      { type: "pointerUp", button },
    ];
    const move = { type: "pointerMove", duration: 0, origin: node, x: 0, y: 0 };
    const actions = [move, ...Array.from({ length: times }, () => click).flat()];
    await this.#post("/actions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
  }

  /**
   * The page as PNG. The driver takes it when the window has been painted next; where WebKitGTK draws by itself one that stands still never is, so
   * that a pixel in the corner changes meanwhile, by less than can be seen.
   */
  async picture(): Promise<Buffer> {
    await this.run(
      `const pixel = document.createElement("i");
       Object.assign(pixel.style, { position: "fixed", right: 0, bottom: 0, width: "1px", height: "1px" });
       document.body.append(pixel);
       let left = arguments[0];
       const timer = setInterval(() => {
         left -= 1;
         pixel.style.background = left % 2 === 0 ? "transparent" : "rgb(0 0 0 / 1%)";
         if (left <= 0) { clearInterval(timer); pixel.remove(); }
       }, 50);`,
      PAINTS,
    );
    return Buffer.from((await send(this.#base, "GET", "/screenshot")) as string, "base64");
  }

  /** A command about one node. */
  async ofNode(node: NodeReference, command: string): Promise<unknown> {
    return send(this.#base, "GET", `/element/${node[NODE_KEY]}/${command}`);
  }

  /** An action on one node. */
  async onNode(node: NodeReference, command: string, body: object = {}): Promise<void> {
    await this.#post(`/element/${node[NODE_KEY]}/${command}`, body);
  }

  async #post(path: string, body: object): Promise<unknown> {
    return send(this.#base, "POST", path, body);
  }
}

/** A place in the page. Every action waits until the place is there and takes it. */
export class Spot {
  readonly #page: Page;
  readonly #css: string;

  constructor(page: Page, css: string) {
    this.#page = page;
    this.#css = css;
  }

  /** A place inside this one. */
  at(css: string): Spot {
    return new Spot(this.#page, `${this.#css} ${css}`);
  }

  /** The node, as soon as there is one. */
  node(limit?: number): Promise<NodeReference> {
    return until(this.#css, async () => (await this.#page.nodes(this.#css))[0], limit);
  }

  /** Waits until the node is there and can be seen. */
  async shown(limit?: number): Promise<void> {
    await until(`${this.#css} to be seen`, () => this.isShown(), limit);
  }

  /** Waits until the node is gone, or cannot be seen. */
  async gone(limit?: number): Promise<void> {
    await until(
      `${this.#css} to go`,
      async () => {
        const [node] = await this.#page.nodes(this.#css);
        return node === undefined || (await this.#page.ofNode(node, "displayed")) === false;
      },
      limit,
    );
  }

  /** Whether there is such a node now, and it can be seen. */
  async isShown(): Promise<boolean> {
    const [node] = await this.#page.nodes(this.#css);
    return node !== undefined && (await this.#page.ofNode(node, "displayed")) === true;
  }

  /** Whether there is such a node now. */
  async exists(): Promise<boolean> {
    return (await this.#page.nodes(this.#css)).length > 0;
  }

  async click(): Promise<void> {
    await this.#act("click", async (node) => {
      await this.#page.onNode(node, "click");
    });
  }

  async doubleClick(): Promise<void> {
    await this.#act("double click", (node) => this.#page.mouse(node, 0, 2));
  }

  /**
   * Double-clicks until what it opens is there: clicks that a busy computer hears too far apart are two single ones. Nothing is clicked once it
   * is there, for it lies above.
   */
  async doubleClickFor(opened: Spot): Promise<void> {
    await until(`${this.#css} to open`, async () => {
      if (!(await opened.isShown())) {
        await this.doubleClick();
      }
      await opened.shown(OPENING_MS);
      return true;
    });
  }

  async rightClick(): Promise<void> {
    await this.#act("right click", (node) => this.#page.mouse(node, 2));
  }

  /** Types text in place of what a field holds. (WebDriver's own `clear` does not reach React.) */
  async fill(text: string): Promise<void> {
    await this.#act("fill", async (node) => {
      await this.#page.onNode(node, "click");
      await this.#page.press([Key.control, "a"], Key.backspace);
      if (/^[\dA-Za-z .,:;?@/-]+$/.test(text)) {
        await this.#page.onNode(node, "value", { text });
      } else if (text !== "") {
        // No keyboard has these, or the driver forgets to hold the shift key: they come as from an input method, all at once.
        await this.#page.run(`document.execCommand("insertText", false, arguments[0]);`, text);
      }
    });
  }

  /** Text as it is shown. */
  async text(): Promise<string> {
    return (await this.#page.ofNode(await this.node(), "text")) as string;
  }

  async attribute(name: string): Promise<string | null> {
    return (await this.#page.ofNode(await this.node(), `attribute/${name}`)) as string | null;
  }

  async property(name: string): Promise<unknown> {
    return this.#page.ofNode(await this.node(), `property/${name}`);
  }

  /** Waits until a property has that value. */
  async is(name: string, value: unknown): Promise<void> {
    await until(
      `${this.#css} to be ${name}: ${String(value)}`,
      async () => (await this.property(name)) === value,
    );
  }

  /** Waits until the shown text satisfies the test, and returns it. */
  async textThat(holds: (text: string) => boolean, limit?: number): Promise<string> {
    let last = "";
    const probe = async () => {
      last = (await this.#page.ofNode(await this.#now(), "text")) as string;
      return holds(last) ? { text: last } : undefined;
    };
    try {
      return (await until(`text of ${this.#css}`, probe, limit)).text;
    } catch (error) {
      throw new Error(`${this.#css} shows "${last}"`, { cause: error });
    }
  }

  async #now(): Promise<NodeReference> {
    const [node] = await this.#page.nodes(this.#css);
    if (node === undefined) {
      throw new Error(`${this.#css} is not there`);
    }
    return node;
  }

  /** Nobody clicks at what still moves: a menu or a dialog that is just opening. */
  async #stands(node: NodeReference): Promise<boolean> {
    const before = JSON.stringify(await this.#page.ofNode(node, "rect"));
    await pause(STILL_MS);
    return JSON.stringify(await this.#page.ofNode(node, "rect")) === before;
  }

  async #act(what: string, action: (node: NodeReference) => Promise<void>): Promise<void> {
    await until(`${this.#css} to take ${what}`, async () => {
      const node = await this.#now();
      if ((await this.#page.ofNode(node, "enabled")) !== true) {
        return undefined;
      }
      // What has been scrolled out of sight has no place for the driver.
      await this.#page.run(`arguments[0].scrollIntoView({ block: "nearest" });`, node);
      if (!(await this.#stands(node))) {
        return undefined;
      }
      await action(node);
      return true;
    });
  }
}
