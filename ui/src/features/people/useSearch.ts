import { useEffect, useState } from "react";

/** How long the clerk must pause before the list follows, in milliseconds: a hundred thousand people are searched faster than anybody types. */
const PAUSE_MS = 30;

/** What is searched for. */
export interface Search {
  /** In the field. */
  readonly typed: string;
  /** By which the list goes: after a pause, and never in the middle of an input method's word. */
  readonly wanted: string;
  readonly type: (text: string) => void;
  readonly compose: (composing: boolean) => void;
  /** At once. */
  readonly clear: () => void;
}

export function useSearch(): Search {
  const [typed, type] = useState("");
  const [wanted, want] = useState("");
  const [composing, compose] = useState(false);
  useEffect(() => {
    if (composing) {
      return undefined;
    }
    const timer = setTimeout(() => {
      want(typed.trim());
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, composing]);
  const clear = () => {
    type("");
    want("");
  };
  return { typed, wanted, type, compose, clear };
}
