import { useEffect, useEffectEvent } from "react";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import { hear } from "../../host/shell.ts";

/** Hears of files that are dropped on the window while the dialog can use them. */
export function useDropped(listening: boolean, onFile: (file: FileHandle) => void): void {
  const take = useEffectEvent(onFile);
  useEffect(() => (listening ? hear("file-arrived", take) : undefined), [listening]);
}

/** Puts the focus where it belongs whenever another person's turn has come. */
export function useFocusOnTurn(person: number | undefined, onTurn: () => void): void {
  const focus = useEffectEvent(onTurn);
  useEffect(() => {
    if (person !== undefined) {
      focus();
    }
  }, [person]);
}
