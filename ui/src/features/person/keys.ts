import { useEffect, useEffectEvent } from "react";
import { isComposing } from "../../components/keyboard.ts";

/** What a key asks of the dialog. */
export type Wish = "previous" | "next" | "save" | "save-next";

type Pressed = Pick<
  KeyboardEvent,
  "key" | "repeat" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "target"
>;

/** Elements that have their own use for Enter. */
const TAKES_ENTER = "button, a, textarea, [role=menuitem], [role=option]";

/** The wish behind a key; `null` for all others. PageDown held down leafs through the people, Enter held down saves once. */
export function wishOf(pressed: Pressed): Wish | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = pressed;
  const plain = !altKey && !ctrlKey && !metaKey && !shiftKey;
  switch (key) {
    case "PageUp":
      return plain ? "previous" : null;
    case "PageDown":
      return plain ? "next" : null;
    case "ArrowUp":
      return altKey ? "previous" : null;
    case "ArrowDown":
      return altKey ? "next" : null;
    case "Enter":
      if (pressed.repeat) {
        return null;
      }
      if (ctrlKey || metaKey) {
        return "save-next";
      }
      return plain && !(target instanceof Element && target.closest(TAKES_ENTER) !== null)
        ? "save"
        : null;
    default:
      return null;
  }
}

/** Hears the dialog's keys as long as nothing lies above it. */
export function useWishes(listening: boolean, onWish: (wish: Wish) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const wish = isComposing(event) || event.defaultPrevented ? null : wishOf(event);
    if (wish !== null) {
      event.preventDefault();
      onWish(wish);
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
