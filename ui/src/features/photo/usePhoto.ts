import { useEffect, useRef, useState } from "react";
import { note } from "../../app/notices.ts";
import { useTell } from "../../app/tell.tsx";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import type { PersonSaved } from "../../bindings/PersonSaved.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import type { PhotoCandidate } from "../../bindings/PhotoCandidate.ts";
import type { PhotoMake } from "../../bindings/PhotoMake.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

interface State {
  readonly person: number;
  readonly works: boolean;
  /** The camera is being looked through. */
  readonly camera: boolean;
  readonly candidate: PhotoCandidate | null;
  /** The candidate was taken with it. */
  readonly fromCamera: boolean;
  readonly failure: ShellFailure | null;
  /** What was done last. */
  readonly did: "taken" | "removed" | null;
  /** The step by which that can be taken back. */
  readonly undo: number | null;
}

/** Choosing a photo for one person. */
export interface Photo extends Omit<State, "person" | "undo"> {
  /** Asks the clerk for a file. */
  readonly pick: () => Promise<void>;
  /** Takes a file that was dropped on the window. */
  readonly take: (file: FileHandle) => Promise<void>;
  /** Takes the picture on the clipboard. */
  readonly paste: () => Promise<void>;
  readonly openCamera: () => void;
  readonly closeCamera: () => void;
  /** Takes what the camera has taken, a JPEG in Base64. */
  readonly taken: (jpeg: string) => Promise<void>;
  /** Makes the portrait that is being looked at anew; tells a failure, and rejects. */
  readonly make: (request: PhotoMake) => Promise<PhotoCandidate>;
  /** Stores the picture that is being looked at; `reason`: why in spite of what a measure says. */
  readonly accept: (reason: string | null) => Promise<void>;
  /** Forgets it. */
  readonly discard: () => void;
  /** Takes the clerk's own photo away. */
  readonly remove: () => Promise<void>;
  /** Takes back what was done last; `null` where there is nothing to take back. */
  readonly takeBack: (() => void) | null;
}

/**
 * Nothing is stored before the clerk has accepted it, and what is no longer looked at is forgotten by the shell too.
 * `store` runs what changes the person and shows the answer.
 */
export function usePhoto(
  person: number,
  store: (work: () => Promise<PersonView>) => Promise<PersonView>,
): Photo {
  const t = useTexts(texts);
  const tell = useTell();
  const idle: State = {
    person,
    works: false,
    camera: false,
    candidate: null,
    fromCamera: false,
    failure: null,
    did: null,
    undo: null,
  };
  const [last, setLast] = useState(idle);
  const state = last.person === person ? last : idle;
  const shown = useRef<number | null>(null);
  const looked = state.candidate?.id ?? null;

  useEffect(() => {
    shown.current = person;
    return () => {
      shown.current = null;
    };
  }, [person]);
  useEffect(() => {
    if (looked === null) {
      return;
    }
    return () => {
      forget(looked);
    };
  }, [looked]);

  /** Changes what is shown of this person, from what it is by then. */
  const set = (change: Partial<State>) => {
    setLast((now) => ({ ...(now.person === person ? now : idle), ...change }));
  };
  const offer = async (work: () => Promise<PhotoCandidate | null>, fromCamera = false) => {
    set({ works: true, camera: false, failure: null });
    try {
      const candidate = await work();
      if (shown.current === person) {
        set({ works: false, ...(candidate === null ? {} : { candidate, fromCamera }) });
      } else if (candidate !== null) {
        forget(candidate.id);
      }
    } catch (thrown) {
      if (shown.current === person) {
        set({ works: false, failure: ShellFailure.of(thrown) });
      }
    }
  };
  const change = async (did: "taken" | "removed", work: () => Promise<PersonSaved>) => {
    set({ works: true, failure: null });
    try {
      let undo: number | null = null;
      await store(async () => {
        const saved = await work();
        ({ undo } = saved);
        if (undo !== null) {
          // The next person may stand in the dialog by the time it is noticed.
          note({ kind: "done", text: t.didOf[did](saved.person.name), undo });
        }
        return saved.person;
      });
      setLast({ ...idle, did, undo });
    } catch (thrown) {
      set({ works: false, failure: ShellFailure.of(thrown) });
    }
  };

  const { undo } = state;
  return {
    works: state.works,
    camera: state.camera,
    candidate: state.candidate,
    fromCamera: state.fromCamera,
    failure: state.failure,
    did: state.did,
    pick: () => offer(() => ask("photo_pick", person)),
    take: (file) => offer(() => ask("photo_from_file", { person, file: file.id })),
    paste: async () => {
      if (!state.works) {
        await offer(async () => {
          const candidate = await ask("photo_paste", person);
          if (candidate === null) {
            tell.hint(t.nothingToPaste);
          }
          return candidate;
        });
      }
    },
    openCamera: () => {
      set({ camera: true, failure: null });
    },
    closeCamera: () => {
      set({ camera: false });
    },
    taken: (jpeg) => offer(() => ask("photo_taken", { person, jpeg }), true),
    make: async (request) => {
      try {
        const made = await ask("photo_make", request);
        setLast((now) =>
          now.candidate?.id === made.id ? { ...now, candidate: made, failure: null } : now,
        );
        return made;
      } catch (thrown) {
        const failure = ShellFailure.of(thrown);
        setLast((now) => (now.candidate?.id === request.candidate ? { ...now, failure } : now));
        throw failure;
      }
    },
    accept: async (reason) => {
      if (looked !== null && !state.works) {
        await change("taken", () => ask("photo_accept", { person, candidate: looked, reason }));
      }
    },
    discard: () => {
      setLast(idle);
    },
    remove: () => change("removed", () => ask("photo_remove", person)),
    takeBack:
      undo === null
        ? null
        : () => {
            setLast(idle);
            tell.goBack(undo);
          },
  };
}

/** What is gone already needs no forgetting. */
function forget(candidate: number): void {
  void ask("photo_discard", candidate).catch(() => undefined);
}
