/** The program itself, in its real window, under WebDriver. */

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import process from "node:process";
import { once } from "node:events";
import { send, WebDriverError } from "../webdriver/protocol.js";
import { Page } from "../webdriver/page.js";
import { until } from "../webdriver/wait.js";
import { childrenOf, end, lives, start, watchOver } from "./children.js";
import type { Place } from "./place.js";

/** The built program. */
export const SICARD = fromEnvironment("SICARD");

export class Program {
  readonly page: Page;
  /** Process id of the program. */
  readonly id: number;
  readonly #place: Place;
  readonly #driver: number;
  readonly #base: string;

  private constructor(place: Place, page: Page, id: number, driver: number, base: string) {
    this.#place = place;
    this.page = page;
    this.id = id;
    this.#driver = driver;
    this.#base = base;
  }

  /** Starts the program as a double click on it would, or as one on the files would. */
  static async start(place: Place, ...files: string[]): Promise<Program> {
    try {
      return await Program.#launch(place, files);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "TimeoutError")) {
        throw error;
      }
      // Once in hundreds of starts WebKitWebDriver never hears of the webview that it has asked for. What comes of the second try counts.
      process.stderr.write("the driver has not answered; the program is started once more\n");
      return Program.#launch(place, files);
    }
  }

  static async #launch(place: Place, files: string[]): Promise<Program> {
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const env = { ...place.env, TAURI_WEBVIEW_AUTOMATION: "true" };
    const driver = start(
      "WebKitWebDriver",
      [`--port=${port}`, "--host=127.0.0.1"],
      env,
      place.path("program.log"),
    );
    await until("the driver", async () => {
      const { ready } = (await send(base, "GET", "/status")) as { ready: boolean };
      return ready;
    });
    const sessionId = await Program.#session(base, place.program ?? SICARD, files, driver.pid);
    const session = `${base}/session/${sessionId}`;
    await send(session, "POST", "/timeouts", { script: 30_000, pageLoad: 30_000, implicit: 0 });
    const [id] = childrenOf(driver.pid);
    if (id === undefined) {
      throw new Error("the driver has not started the program");
    }
    watchOver(id);
    return new Program(place, new Page(session), id, driver.pid, session);
  }

  /** Has the driver start the program; where it does not manage to, both are ended. */
  static async #session(
    base: string,
    binary: string,
    files: string[],
    driver: number,
  ): Promise<string> {
    try {
      const { sessionId } = (await send(base, "POST", "/session", {
        capabilities: {
          alwaysMatch: { "webkitgtk:browserOptions": { binary, args: files } },
        },
      })) as { sessionId: string };
      return sessionId;
    } catch (error) {
      for (const program of childrenOf(driver)) {
        await end(program);
      }
      await end(driver);
      throw error;
    }
  }

  /** Starts the program a second time, with files. It hands them to the first and ends; its exit code. */
  async startAgain(...files: string[]): Promise<number | null> {
    const second = spawn(SICARD, files, { env: { ...this.#place.env }, stdio: "ignore" });
    if (second.pid !== undefined) {
      watchOver(second.pid);
    }
    const [code] = (await once(second, "exit", { signal: AbortSignal.timeout(15_000) })) as [
      number | null,
    ];
    return code;
  }

  /** What `act` does ends the page; waits for the one that takes its place, in a process of its own, and goes on in that. */
  async pageAnew(act: () => Promise<void>, limit?: number): Promise<void> {
    const before = await this.#pages();
    try {
      await act();
    } catch (error) {
      // The page may be gone before the driver has let go of the key that ended it.
      if (!(error instanceof WebDriverError && error.code === "no such window")) {
        throw error;
      }
    }
    const next = await until(
      "a new page",
      async () => (await this.#pages()).find((page) => !before.includes(page)),
      limit,
    );
    await send(this.#base, "POST", "/window", { handle: next });
  }

  async #pages(): Promise<string[]> {
    return (await send(this.#base, "GET", "/window/handles")) as string[];
  }

  /** Whether the program still runs. */
  runs(): boolean {
    return lives(this.id);
  }

  async stop(): Promise<void> {
    try {
      await send(this.#base, "DELETE", "");
    } catch {
      // The program may be gone already: that is for the test to say.
    }
    await end(this.id);
    await end(this.#driver);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") {
    throw new Error("no free port");
  }
  return address.port;
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") {
    throw new Error(`${name} must name a built program; npm run e2e sets it`);
  }
  return value;
}
