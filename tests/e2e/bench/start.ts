/** How soon after its start a program shows something. */

import { readFileSync } from "node:fs";
import type { Place } from "../program/place.js";
import { Program } from "../program/program.js";

/** Of a second: `getconf CLK_TCK` of Linux. */
const TICKS = 100;

/** Where the 本机密码 is asked for. */
export const LOCKED = '[data-testid="secret"]';

/**
 * From the start of the process to the first paint with content (https://www.w3.org/TR/paint-timing/), in milliseconds. `css` is what is shown then;
 * `meanwhile` has the program before it is ended.
 */
export async function firstPaint(
  place: Place,
  css: string,
  meanwhile?: (program: Program) => Promise<void>,
): Promise<number> {
  const program = await Program.start(place);
  try {
    await program.page.at(css).shown();
    const painted = await program.page.run<number>(
      `return new Promise((done) => {
         // What is on the page may be painted a moment later.
         const look = () => {
           const [paint] = performance.getEntriesByName("first-contentful-paint");
           if (paint === undefined) setTimeout(look, 20); else done(performance.timeOrigin + paint.startTime);
         };
         look();
       });`,
    );
    const time = painted - begunAt(program.id);
    await meanwhile?.(program);
    return time;
  } finally {
    await program.stop();
  }
}

/** When a process was started, by the clock. Man page proc_pid_stat(5): field 22, in ticks after the computer's start. */
function begunAt(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const sinceBoot = Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]);
  return Date.now() - (sinceBoot - Number(fields[19]) / TICKS) * 1000;
}
