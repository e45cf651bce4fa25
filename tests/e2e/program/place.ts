/** A computer of a clerk, as far as the program can see it: own home, own data, own message bus; nothing of the real one. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { readFileSync } from "node:fs";
import { end, start } from "./children.js";
import { pathsBelow } from "./gone.js";
import { until } from "../webdriver/wait.js";

/** A bus without any service on it: no keychain, no file manager, and no second program of somebody else's. */
const BUS_CONFIG = (
  socket: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

export class Place {
  readonly folder: string;
  /** Where the program proposes to export to. */
  readonly desktop: string;
  /** What programs of this place find in their environment. */
  readonly env: Record<string, string>;
  /** The program that is started here, where it is another than the one that was built. */
  program: string | null = null;
  readonly #bus: number;

  private constructor(folder: string, env: Record<string, string>, bus: number) {
    this.folder = folder;
    this.desktop = join(folder, "home", "桌面");
    this.env = env;
    this.#bus = bus;
  }

  static async make(): Promise<Place> {
    const folder = mkdtempSync(join(tmpdir(), "sicard-e2e-"));
    const home = join(folder, "home");
    for (const name of ["home/桌面", "data", "config", "cache", "run", "tmp"]) {
      mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
    }
    writeFileSync(join(folder, "config", "user-dirs.dirs"), 'XDG_DESKTOP_DIR="$HOME/桌面"\n');
    // Nobody clicks at what still moves; here nothing does.
    mkdirSync(join(folder, "config", "gtk-3.0"));
    writeFileSync(
      join(folder, "config", "gtk-3.0", "settings.ini"),
      "[Settings]\ngtk-enable-animations=0\n",
    );
    const socket = join(folder, "run", "bus");
    writeFileSync(join(folder, "bus.conf"), BUS_CONFIG(socket));
    const env = {
      PATH: process.env["PATH"] ?? "/usr/bin:/bin",
      DISPLAY: process.env["DISPLAY"] ?? "",
      ...(process.env["XAUTHORITY"] === undefined ? {} : { XAUTHORITY: process.env["XAUTHORITY"] }),
      GDK_BACKEND: "x11",
      NO_AT_BRIDGE: "1",
      LANG: "C.UTF-8",
      LANGUAGE: "zh_CN",
      // The same day as the test's.
      ...(process.env["TZ"] === undefined ? {} : { TZ: process.env["TZ"] }),
      HOME: home,
      XDG_DATA_HOME: join(folder, "data"),
      XDG_CONFIG_HOME: join(folder, "config"),
      XDG_CACHE_HOME: join(folder, "cache"),
      XDG_RUNTIME_DIR: join(folder, "run"),
      TMPDIR: join(folder, "tmp"),
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}`,
    };
    const bus = start(
      "dbus-daemon",
      [`--config-file=${join(folder, "bus.conf")}`, "--nofork", "--nopidfile", "--print-address"],
      env,
      join(folder, "bus.log"),
    );
    await until("the message bus", () =>
      readFileSync(join(folder, "bus.log"), "utf8").includes("unix:"),
    );
    return new Place(folder, env, bus.pid);
  }

  /** A path in this place. */
  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Where the program has its store. */
  workFolder(): string {
    const keys = pathsBelow(this.path("data")).find((name) => name.endsWith("keys.json")) ?? "";
    return join(this.path("data"), keys, "..");
  }

  async leave(): Promise<void> {
    await end(this.#bus);
    // What the program has started may still be tidying up there.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
