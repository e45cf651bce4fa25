/** Another program's window, which covers the screen and is the one worked in. Xlib is there wherever a window is. */

import { once } from "node:events";
import process from "node:process";
import { end, start } from "../program/children.js";
import type { Place } from "../program/place.js";
import { until } from "../webdriver/wait.js";
import { xdotool } from "./window.js";

export class Cover {
  readonly #id: number;

  private constructor(id: number) {
    this.#id = id;
  }

  /** Lays it over everything that is there. */
  static async over(place: Place): Promise<Cover> {
    const env = { ...place.env, PATH: process.env["PATH"] ?? "" };
    const cover = start("python3", ["-c", COVER], env, place.path("cover.log"));
    await once(cover, "spawn");
    await until("the cover", async () => {
      const [window] = await windows(place, "^cover$");
      const { above, focused } = await inFront(place);
      return window !== undefined && window === above && window === focused;
    });
    return new Cover(cover.pid);
  }

  /** Takes it away. */
  async end(): Promise<void> {
    await end(this.#id);
  }
}

/** The window that lies above the others, and the one that has the keyboard. */
export async function inFront(place: Place): Promise<{ above: string; focused: string }> {
  const named = await windows(place, ".");
  return { above: named.at(-1) ?? "", focused: await xdotool(place, "getwindowfocus", "-f") };
}

/** The windows of a name, from the lowest to the highest: XQueryTree(3). */
async function windows(place: Place, name: string): Promise<string[]> {
  const search = ["search", "--onlyvisible", "--maxdepth", "1", "--name", name];
  // Where there is none it says so by its exit code.
  const found = await xdotool(place, ...search).catch(() => "");
  return found === "" ? [] : found.split("\n");
}

/** https://www.x.org/releases/X11R7.6/doc/libX11/specs/libX11/libX11.html */
const COVER = `
import ctypes, time
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.restype = ctypes.c_ulong
x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x.XCreateSimpleWindow.restype = ctypes.c_ulong
x.XCreateSimpleWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + 2 * [ctypes.c_int] + 3 * [ctypes.c_uint] + 2 * [ctypes.c_ulong]
x.XStoreName.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_char_p]
x.XMapRaised.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
x.XSetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
display = x.XOpenDisplay(None)
window = x.XCreateSimpleWindow(display, x.XDefaultRootWindow(display), 0, 0, 1920, 1200, 0, 0, 0)
x.XStoreName(display, window, b"cover")
x.XMapRaised(display, window)
x.XSync(display, 0)
time.sleep(0.2)
x.XSetInputFocus(display, window, 0, 0)
x.XSync(display, 0)
time.sleep(600)
`;
