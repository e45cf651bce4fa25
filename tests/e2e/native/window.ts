/** The program's window as the window system has it. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Place } from "../program/place.js";
import { until } from "../webdriver/wait.js";

const run = promisify(execFile);

/** Its title. */
export const TITLE = "社会保障卡单位报盘程序";

/** Gives the window a size and the upper left corner of the screen. */
export async function resize(place: Place, width: number, height: number): Promise<void> {
  const window = await windowOf(place);
  await xdotool(place, "windowmove", "--sync", window, "0", "0");
  await xdotool(place, "windowsize", window, String(width), String(height));
}

/** Its number in the window system. */
export async function windowOf(place: Place): Promise<string> {
  return until("the window", async () => {
    const found = await xdotool(place, "search", "--onlyvisible", "--name", `^${TITLE}$`);
    return found.split("\n")[0];
  });
}

/** One command of xdotool on the place's screen; what it says. */
export async function xdotool(place: Place, ...args: string[]): Promise<string> {
  const { stdout } = await run("xdotool", args, { env: { ...place.env }, timeout: 15_000 });
  return stdout.trim();
}

/**
 * Closes the window as a window manager does on a click at its ×: the screen of the tests has none that could be clicked. Xlib is there
 * wherever a window is.
 */
export async function closeByCross(place: Place): Promise<void> {
  const window = await windowOf(place);
  await run("python3", ["-c", DELETE_WINDOW, window], { env: { ...place.env }, timeout: 15_000 });
}

/** https://www.x.org/releases/X11R7.6/doc/xorg-docs/specs/ICCCM/icccm.html#window_deletion */
const DELETE_WINDOW = `
import ctypes, sys
class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]
class Event(ctypes.Union):
    _fields_ = [("message", ClientMessage), ("pad", ctypes.c_long * 24)]
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
x.XInternAtom.restype = ctypes.c_ulong
x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
x.XCloseDisplay.argtypes = [ctypes.c_void_p]
display = x.XOpenDisplay(None)
event = Event()
event.message.type = 33
event.message.window = int(sys.argv[1])
event.message.message_type = x.XInternAtom(display, b"WM_PROTOCOLS", 0)
event.message.format = 32
event.message.data[0] = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
sent = x.XSendEvent(display, event.message.window, 0, 0, ctypes.byref(event))
x.XCloseDisplay(display)
sys.exit(0 if sent else 1)
`;
