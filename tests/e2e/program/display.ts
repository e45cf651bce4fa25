/** A screen for the whole run: a virtual one, unless SICARD_E2E_DISPLAY=keep asks for the one that is there. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import type { Readable } from "node:stream";

/** Starts it and names it in the environment; returns what ends it. */
export default async function display(): Promise<() => void> {
  if (process.env["SICARD_E2E_DISPLAY"] === "keep" && process.env["DISPLAY"] !== undefined) {
    return () => undefined;
  }
  const screen = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-noreset"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const numbers = screen.stdio[3] as Readable;
  const [number] = (await once(numbers, "data", { signal: AbortSignal.timeout(15_000) })) as [
    Buffer,
  ];
  process.env["DISPLAY"] = `:${number.toString().trim()}`;
  delete process.env["XAUTHORITY"];
  return () => {
    screen.kill();
  };
}
