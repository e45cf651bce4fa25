/** Work of which only the newest order counts. */
export interface Latest<Order> {
  /** Runs an order, at once or as soon as the one before has ended; one that still waits is dropped. */
  readonly order: (order: Order) => void;
  /** Resolves once nothing runs and nothing waits. */
  readonly settled: () => Promise<void>;
}

/** One at a time, and after it the last that came meanwhile. `run` tells its own failures. */
export function latest<Order>(run: (order: Order) => Promise<void>): Latest<Order> {
  let waiting: { readonly order: Order } | null = null;
  let works: Promise<void> | null = null;

  const workOff = async () => {
    while (waiting !== null) {
      const { order } = waiting;
      waiting = null;
      await run(order);
    }
    works = null;
  };
  return {
    order: (order) => {
      waiting = { order };
      works ??= workOff();
    },
    settled: async () => {
      await works;
    },
  };
}
