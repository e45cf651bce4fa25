import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useEffectEvent } from "react";
import { isComposing } from "./keyboard.ts";

/** What Enter presses by itself. */
const PRESSED_BY_ENTER = "button, a, [role=button], [role=combobox], textarea";

/**
 * As `onKeyDown` of a dialog (`wrapProps`): Enter is its main action, wherever the focus is in it; except on buttons, which Enter presses
 * by itself, under an input method, and while the key is held down.
 */
export function onEnter(act: () => void): (event: KeyboardEvent | ReactKeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Enter" || event.repeat || event.defaultPrevented || isComposing(event)) {
      return;
    }
    if (event.target instanceof Element && event.target.closest(PRESSED_BY_ENTER) !== null) {
      return;
    }
    event.preventDefault();
    act();
  };
}

/** The same for a page, or for one step of a dialog; `null` while something lies above it, whose key it is then. */
export function useEnter(act: (() => void) | null): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (act !== null) {
      onEnter(act)(event);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      pressed(event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
}
