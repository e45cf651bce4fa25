import { useCallback, useRef } from "react";
import { drop, note, spend } from "../../app/notices.ts";
import { useTexts } from "../../i18n/language.tsx";
import type { Taken } from "./desk.ts";
import { texts } from "./texts.ts";

/** So many of the last forms stand in the bell: whoever looks for one does so soon, and a stack must not push everything else out. */
export const LAST_FORMS = 5;

/** Keeps the last forms that were taken back where every other change is kept, each with its way back. */
export function useNoted(): {
  readonly took: (taken: Taken) => void;
  /** It has been taken back on the screen. */
  readonly undid: (undo: number) => void;
} {
  const t = useTexts(texts);
  const noted = useRef<readonly number[]>([]);
  const took = useCallback(
    ({ person, choice, undo }: Taken) => {
      const text = choice?.kind === "neither" ? t.takenNeither(person.name) : t.taken(person.name);
      const all = [...noted.current, note({ kind: "done", text, undo })];
      all.slice(0, -LAST_FORMS).forEach(drop);
      noted.current = all.slice(-LAST_FORMS);
    },
    [t],
  );
  return { took, undid: spend };
}
