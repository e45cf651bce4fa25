/** Which long work runs now, for those who have not started it themselves. */

import { useSyncExternalStore } from "react";
import type { LongCommand } from "./shell.ts";

/** Long work, by the number that the page gave it. */
export interface RunningJob {
  readonly job: number;
  readonly command: LongCommand;
}

let jobs: readonly RunningJob[] = [];
const listeners = new Set<() => void>();

/** Enters a job until `done` settles. */
export function enter(running: RunningJob, done: Promise<unknown>): void {
  change([...jobs, running]);
  const leave = () => {
    change(jobs.filter((one) => one !== running));
  };
  done.then(leave, leave);
}

/** The job that was started last and still runs. */
export function latest(): RunningJob | null {
  return jobs.at(-1) ?? null;
}

/** The same, followed. */
export function useRunning(): RunningJob | null {
  return useSyncExternalStore(listen, latest);
}

function change(next: readonly RunningJob[]): void {
  jobs = next;
  for (const tell of listeners) {
    tell();
  }
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}
