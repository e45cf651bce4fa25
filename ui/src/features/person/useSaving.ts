import { useMemo, useRef, useState } from "react";
import { note } from "../../app/notices.ts";
import { useTell } from "../../app/tell.tsx";
import type { PersonView } from "../../bindings/PersonView.ts";
import type { SavePerson } from "../../bindings/SavePerson.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { draftOf, type Edits, editsOf, isDirty, requestOf } from "./draft.ts";
import { texts } from "./texts.ts";
import { useChangingPerson } from "./useChangingPerson.ts";

/** What the clerk has typed about one person, and the saving of it. */
export interface Saving {
  readonly edits: Edits;
  readonly dirty: boolean;
  /** What would be saved of it; `null` where nothing would change. */
  readonly unsaved: SavePerson | null;
  readonly works: boolean;
  /** The last thing that happened was that all was saved. */
  readonly saved: boolean;
  /** Takes back what was saved so; `null` where nothing was changed by it. */
  readonly takeBack: (() => void) | null;
  readonly failure: ShellFailure | null;
  readonly edit: (change: Edits) => void;
  /** Saves what is unsaved. Whether all is saved now; also waits for a saving that is under way. */
  readonly save: () => Promise<boolean>;
}

interface State {
  readonly person: number | null;
  readonly edits: Edits;
  readonly works: boolean;
  readonly saved: boolean;
  /** The step by which what was saved can be taken back. */
  readonly undo: number | null;
  readonly failure: ShellFailure | null;
}

const CLEAN = { edits: {}, works: false, saved: false, undo: null, failure: null };

/** `typed`: what a lock has kept, shown as if it had just been typed, until anything else is typed or saved. */
export function useSaving(view: PersonView | undefined, typed?: SavePerson): Saving {
  const person = view?.id ?? null;
  const [kept, setKept] = useState(typed);
  const [last, setLast] = useState<State>({ ...CLEAN, person });
  const again = useMemo(
    () => (kept !== undefined && view?.id === kept.person ? editsOf(view, kept) : CLEAN.edits),
    [kept, view],
  );
  const state = last.person === person ? last : { ...CLEAN, person, edits: again };
  const become = (next: State) => {
    setKept(undefined);
    setLast(next);
  };
  const dirty = view !== undefined && isDirty(view, state.edits);
  const unsaved = useMemo(
    () => (view !== undefined && dirty ? requestOf(view.id, draftOf(view, state.edits)) : null),
    [view, dirty, state.edits],
  );
  const running = useRef<Promise<boolean> | null>(null);
  const changing = useChangingPerson();
  const tell = useTell();
  const t = useTexts(texts);

  const run = async (of: PersonView) => {
    const request = requestOf(of.id, draftOf(of, state.edits));
    become({ ...state, works: true, failure: null });
    try {
      let undo: number | null = null;
      await changing(async () => {
        const saved = await ask("person_save", request);
        ({ undo } = saved);
        if (undo !== null) {
          // The next person may stand in the dialog by the time it is noticed.
          note({ kind: "done", text: t.savedOf(saved.person.name), undo });
        }
        return saved.person;
      });
      become({ ...CLEAN, person, saved: true, undo });
      return true;
    } catch (thrown) {
      become({ ...state, works: false, failure: ShellFailure.of(thrown) });
      return false;
    } finally {
      running.current = null;
    }
  };

  const { undo } = state;
  return {
    ...state,
    dirty,
    unsaved,
    takeBack:
      undo === null
        ? null
        : () => {
            become({ ...CLEAN, person });
            tell.goBack(undo);
          },
    edit: (change) => {
      // What is typed while a saving runs would be neither in it nor after it.
      if (!state.works) {
        become({
          ...state,
          edits: { ...state.edits, ...change },
          saved: false,
          undo: null,
          failure: null,
        });
      }
    },
    save: async () => {
      if (running.current === null) {
        if (view === undefined || !dirty) {
          return true;
        }
        running.current = run(view);
      }
      return running.current;
    },
  };
}
