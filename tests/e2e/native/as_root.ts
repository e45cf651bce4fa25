/** What only the administrator may do, as the set-up script does it. */

import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a command as root, through `sudo` where that is needed. */
export async function asRoot(...command: string[]): Promise<string> {
  const [program = "", ...args] = rootCommand(...command);
  const { stdout } = await run(program, args, { timeout: 15_000 });
  return stdout;
}

/** The command that runs another as root. */
export function rootCommand(...command: string[]): string[] {
  return process.getuid?.() === 0 ? command : ["sudo", "-n", ...command];
}
