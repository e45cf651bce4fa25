/** The clerk's hand on a candidate: follows at once, and has the core make the portrait after it. */

import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import type { PhotoMake } from "../../../bindings/PhotoMake.ts";
import type { PhotoPlacement } from "../../../bindings/PhotoPlacement.ts";
import type { PhotoWay } from "../../../bindings/PhotoWay.ts";
import { latest } from "./latest.ts";
import { clamped, type Size } from "./placement.ts";

/** What is ahead of the candidate. */
export interface Ahead {
  /** Where the clerk has put the portrait, until it is made so; `null`: where the candidate has it. */
  readonly draft: PhotoPlacement | null;
  /** Whether the background is to be white. */
  readonly whiten: boolean;
}

export interface Editor {
  readonly ahead: () => Ahead;
  readonly subscribe: (tell: () => void) => () => void;
  /** Puts the portrait somewhere else, starting from where it is now. */
  readonly place: (change: (now: PhotoPlacement) => PhotoPlacement) => void;
  /** By the face again, or the file as it is. */
  readonly make: (kind: "automatic" | "as-is") => void;
  /** The other way round, where there is a background. */
  readonly whiten: (white: boolean) => void;
  /** The candidate once everything that was asked for is made. */
  readonly settled: () => Promise<PhotoCandidate>;
}

/** `make` tells its failures itself, and rejects. */
export function editor(
  first: PhotoCandidate,
  portrait: Size,
  make: (request: PhotoMake) => Promise<PhotoCandidate>,
): Editor {
  let made = first;
  let now: Ahead = { draft: null, whiten: first.whitened };
  let way: PhotoWay = first.way;
  let last: PhotoMake | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Ahead) => {
    now = next;
    for (const tell of listeners) {
      tell();
    }
  };
  const orders = latest<PhotoMake>(async (request) => {
    try {
      made = await make(request);
    } catch {
      // It was told; the candidate is what it was.
    }
    if (request === last) {
      ({ way } = made);
      set({ draft: null, whiten: made.whitened });
    }
  });
  const order = (by: PhotoWay, ahead: Ahead) => {
    way = by;
    last = { candidate: first.id, way, whiten: ahead.whiten };
    set(ahead);
    orders.order(last);
  };
  return {
    ahead: () => now,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
    place: (change) => {
      const placement = clamped(change(now.draft ?? made.placement), first, portrait);
      order({ kind: "placed", placement }, { ...now, draft: placement });
    },
    make: (kind) => {
      order({ kind }, { ...now, whiten: kind === "as-is" ? false : now.whiten });
    },
    whiten: (white) => {
      // A file that is taken as it is has its own background.
      const { placement } = made;
      const by: PhotoWay = white && way.kind === "as-is" ? { kind: "placed", placement } : way;
      order(by, { ...now, whiten: white });
    },
    settled: async () => {
      await orders.settled();
      return made;
    },
  };
}
