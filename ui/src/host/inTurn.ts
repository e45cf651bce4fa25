/** Asks one after the other; what nobody waits for any more when its turn comes is not asked. */
export function inTurn(): <T>(ask: () => Promise<T>, signal?: AbortSignal) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (ask, signal) => {
    const before = last;
    const mine = (async () => {
      await before;
      if (signal?.aborted === true) {
        throw new DOMException("nobody waits for it", "AbortError");
      }
      return ask();
    })();
    last = mine.catch(() => undefined);
    return mine;
  };
}
