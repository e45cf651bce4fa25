/** A screen for the whole run: a virtual one, unless the one that is there is to be kept. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import type { Readable } from "node:stream";

/** Starts it and names it in the environment; returns what ends it. */
export async function display(wanted: "virtual" | "keep"): Promise<() => void> {
  if (wanted === "keep") {
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

/** For the test runner. */
export default function virtualDisplay(): Promise<() => void> {
  return display("virtual");
}
