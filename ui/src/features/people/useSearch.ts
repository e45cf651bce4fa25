import { useState } from "react";

/** What is searched for. */
export interface Search {
  /** In the field. */
  readonly typed: string;
  /** By which the list goes: at once, as a hundred thousand people are searched faster than anybody types; but never by half a word of an input method. */
  readonly wanted: string;
  readonly type: (text: string) => void;
  readonly compose: (composing: boolean) => void;
  readonly clear: () => void;
}

export function useSearch(): Search {
  const [typed, setTyped] = useState("");
  const [wanted, want] = useState("");
  const [composing, setComposing] = useState(false);
  return {
    typed,
    wanted,
    type: (text) => {
      setTyped(text);
      if (!composing) {
        want(text.trim());
      }
    },
    // The word is typed before or after its composition has ended: systems differ.
    compose: (now) => {
      setComposing(now);
      if (!now) {
        want(typed.trim());
      }
    },
    clear: () => {
      setTyped("");
      want("");
    },
  };
}
