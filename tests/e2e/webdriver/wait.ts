/** Waiting, always with an end. */

import { WebDriverError } from "./protocol.js";

/** How long a test waits for anything in the window, unless it says otherwise. */
export const PATIENCE_MS = 45_000;

const PAUSE_MS = 40;

/** Lets a moment pass. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * Asks until the answer is neither `undefined` nor `false`, and returns it.
 * What `probe` throws counts as "not yet", unless the page is gone; the last of it is told when the time is up.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  limit = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  do {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) {
        return answer;
      }
      last = undefined;
    } catch (error) {
      if (error instanceof WebDriverError && error.code === "no such window") {
        // It does not come back: what was waited for may be what has ended it.
        throw error;
      }
      last = error;
    }
    await pause(PAUSE_MS);
  } while (Date.now() < end);
  throw new Error(`waited ${limit} ms in vain for: ${what}`, { cause: last });
}
