import { useEffect, useRef, useState } from "react";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import type { PhotoCandidate } from "../../bindings/PhotoCandidate.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";

interface State {
  readonly person: number;
  readonly works: boolean;
  readonly candidate: PhotoCandidate | null;
  readonly failure: ShellFailure | null;
}

/** Choosing a photo for one person. */
export interface Photo extends Pick<State, "works" | "candidate" | "failure"> {
  /** Asks the clerk for a file. */
  readonly pick: () => Promise<void>;
  /** Takes a file that was dropped on the window. */
  readonly take: (file: FileHandle) => Promise<void>;
  /** Stores the picture that is being looked at. */
  readonly accept: () => Promise<void>;
  /** Forgets it. */
  readonly discard: () => void;
  /** Takes the clerk's own photo away. */
  readonly remove: () => Promise<void>;
}

/**
 * Nothing is stored before the clerk has accepted it, and what is no longer looked at is forgotten by the shell too.
 * `store` runs what changes the person and shows the answer.
 */
export function usePhoto(
  person: number,
  store: (work: () => Promise<PersonView>) => Promise<PersonView>,
): Photo {
  const idle: State = { person, works: false, candidate: null, failure: null };
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

  const offer = async (work: () => Promise<PhotoCandidate | null>) => {
    setLast({ ...state, works: true, failure: null });
    try {
      const candidate = await work();
      if (shown.current === person) {
        setLast({ ...idle, candidate: candidate ?? state.candidate });
      } else if (candidate !== null) {
        forget(candidate.id);
      }
    } catch (thrown) {
      if (shown.current === person) {
        setLast({ ...state, failure: ShellFailure.of(thrown) });
      }
    }
  };
  const change = async (work: () => Promise<PersonView>) => {
    setLast({ ...state, works: true, failure: null });
    try {
      await store(work);
      setLast(idle);
    } catch (thrown) {
      setLast({ ...state, works: false, failure: ShellFailure.of(thrown) });
    }
  };

  return {
    works: state.works,
    candidate: state.candidate,
    failure: state.failure,
    pick: () => offer(() => ask("photo_pick", person)),
    take: (file) => offer(() => ask("photo_from_file", { person, file: file.id })),
    accept: async () => {
      if (looked !== null && !state.works) {
        await change(() => ask("photo_accept", { person, candidate: looked }));
      }
    },
    discard: () => {
      setLast(idle);
    },
    remove: () => change(() => ask("photo_remove", person)),
  };
}

/** What is gone already needs no forgetting. */
function forget(candidate: number): void {
  void ask("photo_discard", candidate).catch(() => undefined);
}
