import { useCallback, useEffect, useRef, useState } from "react";
import { useRefresh } from "../../app/queries.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { ALONE_MS, type Desk, type DeskEvent, type Effect, EMPTY, step } from "./desk.ts";
import { useNoted } from "./useNoted.ts";

/** The desk with its clock and the shell. */
export function useDesk(
  unit: number,
  onClose: () => void,
): { readonly desk: Desk; readonly hear: (event: DeskEvent) => void; readonly undo: () => void } {
  const [desk, show] = useState(EMPTY);
  // Events come faster than the page is drawn: a scanner's digits must not see an old state.
  const now = useRef(EMPTY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refresh = useRefresh();
  const { took, undid } = useNoted();

  const hear = useCallback(
    (event: DeskEvent) => {
      const run = (effect: Effect) => {
        switch (effect.kind) {
          case "wait":
            clearTimeout(timer.current);
            timer.current = setTimeout(() => {
              next({ kind: "alone", id: effect.id });
            }, ALONE_MS);
            break;
          case "ask":
            ask("form_scanned", { unit, code: effect.code }).then((form) => {
              next({ kind: "found", id: effect.id, form });
            }, failed(effect.id));
            break;
          case "take": {
            const { id, person, code, choice } = effect;
            ask("form_take", { person, code, choice })
              .then((marked) => {
                next({ kind: "took", id, marked });
                const { taken } = now.current;
                if (taken !== null) {
                  took(taken);
                }
              }, failed(id))
              // The next form need not wait until the lists have been read anew.
              .finally(() => void refresh());
            break;
          }
          case "close":
            onClose();
            break;
        }
      };
      const failed = (id: number) => (thrown: unknown) => {
        next({ kind: "failed", id, failure: ShellFailure.of(thrown) });
      };
      const next = (what: DeskEvent) => {
        const { desk: after, effect } = step(now.current, what);
        now.current = after;
        show(after);
        if (effect !== null) {
          run(effect);
        }
      };
      next(event);
    },
    [unit, onClose, refresh, took],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const undo = useCallback(() => {
    const { taken } = now.current;
    if (taken === null || taken.undo === null || taken.undone) {
      return;
    }
    undid(taken.undo);
    ask("undo", taken.undo)
      .then(
        () => {
          hear({ kind: "undone" });
        },
        (thrown: unknown) => {
          hear({ kind: "failed", id: -1, failure: ShellFailure.of(thrown) });
        },
      )
      .finally(() => void refresh());
  }, [hear, refresh, undid]);

  return { desk, hear, undo };
}
