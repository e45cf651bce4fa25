/** The computer's own file chooser, driven as a person would: with the keyboard, through the window system. */

import { spawn } from "node:child_process";
import process from "node:process";
import type { Place } from "../program/place.js";
import { watchOver } from "../program/children.js";
import { pause, until } from "../webdriver/wait.js";
import { copied } from "./clipboard.js";
import { windowOf, xdotool } from "./window.js";

/** GTK takes a moment to open the line for a path. */
const SETTLE_MS = 700;
/** And another to look up what stands in it; until it has, Return means the folder that it shows. */
const LOOK_UP_MS = 1000;
/** And what it has found is taken in, once it hears keys again. */
const TAKE_IN_MS = 300;
/** In the clipboard until the chooser has copied over it. */
const HELD = "until the chooser answers";

/** Waits for the chooser of that title, gives it the path of a file or folder, and accepts it; `filled`: what to do before it is accepted. */
export async function chooseByKeyboard(
  place: Place,
  title: string,
  path: string,
  filled: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const window = await until(`the chooser "${title}"`, async () => {
    const found = await xdotool(place, "search", "--onlyvisible", "--name", `^${title}$`);
    return found.split("\n")[0];
  });
  const press = (key: string) => xdotool(place, "key", "--window", window, key);
  await xdotool(place, "windowfocus", "--sync", window);
  await pause(SETTLE_MS);
  await until(`"${path}" in the chooser "${title}"`, () => pastePath(place, press, path), 30_000);
  await pause(LOOK_UP_MS);
  await until(`the chooser "${title}" to answer`, () => answers(place, press), 30_000);
  await pause(TAKE_IN_MS);
  await filled();
  await press("Return");
  await until(`the chooser "${title}" to close`, async () => {
    try {
      await xdotool(place, "search", "--onlyvisible", "--name", `^${title}$`);
      return false;
    } catch {
      return true;
    }
  });
  // A window manager would give the focus back; on the bare screen of the tests nobody does.
  await xdotool(place, "windowfocus", "--sync", await windowOf(place));
}

/**
 * Pastes the path and copies what then stands there; whether it is the path. It is not typed: for a character that no key of the keyboard
 * has, xdotool changes the keyboard for the length of one key, and a program that reads that key a little late gets another character.
 */
async function pastePath(
  place: Place,
  press: (key: string) => Promise<string>,
  path: string,
): Promise<boolean> {
  await untilCopied(place, path, async () => {
    // Each time anew: a chooser that is still drawing itself passes the key over.
    await press("ctrl+l");
    await pause(SETTLE_MS);
    await press("ctrl+a");
    await press("ctrl+v");
    await pause(SETTLE_MS);
    await press("ctrl+a");
    await press("ctrl+c");
  });
  const back = await copied(place);
  return back === path || back === `${path}/`;
}

/** Has what stands in the chooser copied once more; whether it has been: a chooser that stalled meanwhile has looked up nothing. */
async function answers(place: Place, press: (key: string) => Promise<string>): Promise<boolean> {
  await untilCopied(place, HELD, async () => {
    await until("the clipboard", async () => (await copied(place)) === HELD, 3_000);
    await press("ctrl+a");
    await press("ctrl+c");
  });
  return true;
}

/** Puts a text into the clipboard, and waits until the chooser has copied over it, as `act` makes it. */
async function untilCopied(place: Place, text: string, act: () => Promise<void>): Promise<void> {
  // The test's own programs, also where the place lacks some.
  const env = { ...place.env, PATH: process.env["PATH"] ?? "" };
  // It holds the text until somebody else, here the chooser, takes the clipboard.
  const holder = spawn("xclip", ["-quiet", "-selection", "clipboard", "-in"], {
    env,
    stdio: ["pipe", "ignore", "ignore"],
  });
  if (holder.pid !== undefined) {
    watchOver(holder.pid);
  }
  try {
    holder.stdin.end(text);
    await act();
    // With the chooser's copy in the clipboard the holder of the first has nothing to hold any more.
    await until("the chooser's copy", () => holder.exitCode !== null, 3_000);
  } finally {
    holder.kill();
  }
}
