/** Which long work runs now, for those who have not started it themselves. */

import { useSyncExternalStore } from "react";
import type { Progress } from "../bindings/Progress.ts";
import type { LongCommand } from "./shell.ts";

/** Long work, by the number that the page gave it. */
export interface RunningJob {
  readonly job: number;
  readonly command: LongCommand;
}

let jobs: readonly RunningJob[] = [];
const listeners = new Set<() => void>();

/** What those hear who follow every long work. */
export interface Follower {
  /** How far it is, in percent; `null` where its end is not known. */
  readonly progress: (percent: number | null) => void;
  /** It has ended, well or not, after so many milliseconds. */
  readonly ended: (running: RunningJob, well: boolean, lasted: number) => void;
}

const followers = new Set<Follower>();

/** Enters a job until `done` settles. */
export function enter(running: RunningJob, done: Promise<unknown>): void {
  const begun = performance.now();
  change([...jobs, running]);
  const leave = (well: boolean) => {
    change(jobs.filter((one) => one !== running));
    for (const follower of followers) {
      follower.ended(running, well, performance.now() - begun);
    }
  };
  done.then(
    () => {
      leave(true);
    },
    () => {
      leave(false);
    },
  );
}

/** How far a job is. */
export function advance({ done, total }: Progress): void {
  for (const follower of followers) {
    follower.progress(total === 0 ? null : Math.floor((100 * done) / total));
  }
}

/** Follows every long work until the returned function is called. */
export function follow(follower: Follower): () => void {
  followers.add(follower);
  return () => {
    followers.delete(follower);
  };
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
