import { useEffect, useRef, useState } from "react";
import type { Progress } from "../bindings/Progress.ts";

/** Before that nobody can say how fast it goes. */
const FIRST_MS = 3000;

/** A moment of a phase. */
export interface Mark {
  readonly progress: Progress;
  /** Milliseconds of a clock that only goes forward. */
  readonly at: number;
}

/** How fast long work goes. */
export interface Pace {
  /** Of what the phase counts. */
  readonly perSecond: number;
  /** Until the phase is at its end, if it goes on like this. */
  readonly secondsLeft: number;
}

/** The pace between two moments of the same phase; none while too little is known. */
export function paceBetween(first: Mark, last: Mark): Pace | null {
  const done = last.progress.done - first.progress.done;
  const ms = last.at - first.at;
  if (ms < FIRST_MS || done <= 0) {
    return null;
  }
  const perSecond = (1000 * done) / ms;
  return { perSecond, secondsLeft: (last.progress.total - last.progress.done) / perSecond };
}

/** The pace of the phase that runs now. */
export function usePace(progress: Progress | null): Pace | null {
  const first = useRef<Mark | null>(null);
  const [pace, setPace] = useState<Pace | null>(null);
  useEffect(() => {
    if (progress === null) {
      return;
    }
    const now = { progress, at: performance.now() };
    if (first.current?.progress.phase !== progress.phase) {
      first.current = now;
    }
    setPace(paceBetween(first.current, now));
  }, [progress]);
  return pace;
}
