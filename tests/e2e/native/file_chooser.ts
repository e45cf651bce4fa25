/** The computer's own file chooser, driven as a person would: with the keyboard, through the window system. */

import type { Place } from "../program/place.js";
import { pause, until } from "../webdriver/wait.js";
import { windowOf, xdotool } from "./window.js";

/** GTK takes a moment to complete a path that was typed. */
const SETTLE_MS = 700;
const LOOK_UP_MS = 1500;

/** Waits for the chooser of that title, types the path of a file or folder, and accepts it. */
export async function chooseByKeyboard(place: Place, title: string, path: string): Promise<void> {
  const key = (...args: string[]) => xdotool(place, ...args);
  const window = await until(`the chooser "${title}"`, async () => {
    const found = await key("search", "--onlyvisible", "--name", `^${title}$`);
    return found.split("\n")[0];
  });
  await key("windowfocus", "--sync", window);
  await pause(SETTLE_MS);
  await key("key", "--window", window, "ctrl+l");
  await pause(SETTLE_MS);
  await key("key", "--window", window, "ctrl+a");
  await key("type", "--window", window, "--delay", "5", path);
  // The chooser looks up what was typed; until it has, Return means the folder that it shows.
  await pause(LOOK_UP_MS);
  await key("key", "--window", window, "Return");
  await until(`the chooser "${title}" to close`, async () => {
    try {
      await key("search", "--onlyvisible", "--name", `^${title}$`);
      return false;
    } catch {
      return true;
    }
  });
  // A window manager would give the focus back; on the bare screen of the tests nobody does.
  await key("windowfocus", "--sync", await windowOf(place));
}
