import { useEffect } from "react";
import { isField } from "../components/keyboard.ts";

/**
 * The window is the program's, not a browser's: no menu of the web view where the program has none of its own, except in fields, where it copies
 * and pastes; and no loading anew, which would lose what was typed.
 */
export function useOwnWindow(): void {
  useEffect(() => {
    const noMenu = (event: MouseEvent) => {
      if (!isField(event.target)) {
        event.preventDefault();
      }
    };
    const noReload = (event: KeyboardEvent) => {
      if (reloads(event)) {
        event.preventDefault();
      }
    };
    // Before anybody who keeps the event for himself.
    window.addEventListener("contextmenu", noMenu, { capture: true });
    window.addEventListener("keydown", noReload, { capture: true });
    return () => {
      window.removeEventListener("contextmenu", noMenu, { capture: true });
      window.removeEventListener("keydown", noReload, { capture: true });
    };
  }, []);
}

/** F5 and Ctrl+R, also with Shift. */
function reloads({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "F5" || ((ctrlKey || metaKey) && key.toLowerCase() === "r");
}
