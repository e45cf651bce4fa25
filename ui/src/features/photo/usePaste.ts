import { useEffect, useEffectEvent } from "react";
import { isComposing, isTyping } from "../../components/keyboard.ts";

/** Hears Ctrl+V (⌘V), unless it goes into a field. */
export function usePaste(listening: boolean, onPaste: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (isPaste(event) && !event.defaultPrevented && !isComposing(event) && !isTyping(event)) {
      event.preventDefault();
      onPaste();
    }
  });
  useEffect(() => {
    if (!listening) {
      return;
    }
    window.addEventListener("keydown", hear);
    return () => {
      window.removeEventListener("keydown", hear);
    };
  }, [listening]);
}

/** Whether a key means pasting; once, also while it is held down. */
export function isPaste(
  pressed: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "repeat">,
): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat } = pressed;
  return key.toLowerCase() === "v" && ctrlKey !== metaKey && !altKey && !shiftKey && !repeat;
}
