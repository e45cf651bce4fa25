/** Processes that a test starts, each ended by its own id. */

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import process from "node:process";
import { until } from "../webdriver/wait.js";
import { unlessGone } from "./gone.js";

const running = new Set<number>();

process.once("exit", () => {
  for (const id of running) {
    signal(id, "SIGKILL");
  }
});

/** Starts a program; what it says goes to a file. */
export function start(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  log: string,
): ChildProcess & { pid: number } {
  const file = openSync(log, "a");
  const child = spawn(program, args, { env, stdio: ["ignore", file, file] });
  closeSync(file);
  if (child.pid === undefined) {
    throw new Error(`${program} cannot be started`);
  }
  watchOver(child.pid);
  const id = child.pid;
  child.once("exit", () => running.delete(id));
  return child as ChildProcess & { pid: number };
}

/** Has a process ended when the tests end, at the latest. */
export function watchOver(id: number): void {
  running.add(id);
}

/** Ends a process: asks, and insists after a while. */
export async function end(id: number): Promise<void> {
  signal(id, "SIGTERM");
  try {
    await until(`process ${id} to end`, () => !lives(id), 5_000);
  } catch {
    signal(id, "SIGKILL");
    await until(`process ${id} to be ended`, () => !lives(id), 5_000);
  }
  running.delete(id);
}

/** Whether a process is there and not merely unburied. */
export function lives(id: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** The processes that a process has started; one that is gone has none. */
export function childrenOf(id: number): number[] {
  const file = `/proc/${id}/task/${id}/children`;
  const listed = unlessGone(() => readFileSync(file, "utf8"), "").trim();
  return listed === "" ? [] : listed.split(" ").map(Number);
}

/** Those, those that they have started, and so on. */
export function descendantsOf(id: number): number[] {
  const children = childrenOf(id);
  return children.concat(children.flatMap(descendantsOf));
}

function signal(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch {
    // It has ended by itself.
  }
}
