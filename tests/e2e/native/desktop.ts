/** What a desktop has beside its programs: a keychain that the login has opened, and the notices in its corner. */

import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { end, start, watchOver } from "../program/children.js";
import type { Place } from "../program/place.js";
import { until } from "../webdriver/wait.js";

/** Starts GNOME's keychain, opened as by a login; ends it with the returned function. What it keeps stays in the place. */
export async function keychain(place: Place): Promise<() => Promise<void>> {
  const daemon = spawn(
    "gnome-keyring-daemon",
    ["--foreground", "--unlock", "--components=secrets"],
    { env: { ...place.env }, stdio: ["pipe", "ignore", "ignore"] },
  );
  const id = daemon.pid;
  if (id === undefined) {
    throw new Error("gnome-keyring-daemon cannot be started");
  }
  watchOver(id);
  daemon.stdin.end("the clerk's login");
  await until("the keychain", () => hasOwner(place, "org.freedesktop.secrets"));
  return () => end(id);
}

/** Starts what shows notices, and prints them into a file as well: the returned function reads it. */
export async function notices(
  place: Place,
): Promise<{ said: () => string; end: () => Promise<void> }> {
  const log = place.path("notices.log");
  writeFileSync(log, "");
  // Line by line: left to itself it keeps what it prints until it ends.
  const daemon = start("stdbuf", ["-oL", "dunst", "-conf", "/dev/null", "-print"], place.env, log);
  await until("the notices", () => hasOwner(place, "org.freedesktop.Notifications"));
  return { said: () => readFileSync(log, "utf8"), end: () => end(daemon.pid) };
}

/** Whether somebody on the place's bus answers to a name. */
async function hasOwner(place: Place, name: string): Promise<boolean> {
  const asked = spawn(
    "dbus-send",
    [
      ...["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus"],
      ...["/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", `string:${name}`],
    ],
    { env: { ...place.env }, stdio: ["ignore", "pipe", "ignore"] },
  );
  let reply = "";
  asked.stdout.on("data", (part: Buffer) => (reply += part.toString()));
  await new Promise((done) => asked.once("close", done));
  return reply.includes("true");
}
