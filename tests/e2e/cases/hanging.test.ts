/** A page that hangs: nobody is left in it who would lock. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect } from "vitest";
import { Clerk } from "../clerk/clerk.js";
import { databaseKey } from "../native/kept_key.js";
import { timesHeld } from "../native/memory.js";
import { descendantsOf, end } from "../program/children.js";
import { test } from "../program/test.js";
import { until } from "../webdriver/wait.js";

const PASSWORD = "sicard-e2e";
/** A minute of rest, the shell's own patience, and what a busy computer takes on top. */
const LIMIT_MS = 240_000;

test(
  "a page that hangs is missed by the program, which locks and shows another one",
  { timeout: 2 * LIMIT_MS },
  async ({ place, start }) => {
    const program = await start();
    const clerk = new Clerk(program);
    await clerk.setPassword(PASSWORD);
    await clerk.page.part("settings").click();
    await clerk.page.part("lock-after").shown();
    await clerk.page.run(
      `const { invoke } = window.__TAURI_INTERNALS__;
       return invoke("settings_get").then((now) => invoke("settings_set", { request: { ...now, lockAfter: 1 } }));`,
    );
    const key = databaseKey(join(place.workFolder(), "keys.json"), PASSWORD);
    const holdsKey = () => timesHeld(program.id, new Map([["key", [key]]])).size > 0;
    expect(holdsKey(), "it is open").toBe(true);

    const hanging = descendantsOf(program.id).filter(isPage);
    for (const id of hanging) {
      process.kill(id, "SIGSTOP");
    }
    const isNew = (id: number) => isPage(id) && !hanging.includes(id);
    await until("another page", () => descendantsOf(program.id).some(isNew), LIMIT_MS);
    await until("a memory without the key", () => !holdsKey());
    await Promise.all(hanging.map(end));
  },
);

/** Whether a page runs in a process. */
function isPage(id: number): boolean {
  try {
    return readFileSync(`/proc/${id}/comm`, "utf8").startsWith("WebKitWebProces");
  } catch {
    return false;
  }
}
