import { useEffect, useEffectEvent } from "react";
import { isComposing, isTyping } from "../../components/keyboard.ts";

/** What a key asks of the preview. */
export type Wish =
  | "print"
  | "close"
  | "find"
  | "in"
  | "out"
  | "true-size"
  | "up"
  | "down"
  | "leaf-back"
  | "leaf-on"
  | "previous"
  | "next"
  | "first"
  | "last";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const WITH_CTRL: Readonly<Record<string, Wish>> = {
  p: "print",
  f: "find",
  "+": "in",
  "=": "in",
  "-": "out",
  _: "out",
  "0": "true-size",
  Home: "first",
  End: "last",
};
const ALONE: Readonly<Record<string, Wish>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  PageUp: "leaf-back",
  PageDown: "leaf-on",
  " ": "leaf-on",
  ArrowLeft: "previous",
  ArrowRight: "next",
  Home: "first",
  End: "last",
};

/** The wish behind a key. `taken`: the key has a use of its own where the focus is. */
export function wishOf(pressed: Pressed, taken: boolean): Wish | null {
  if (pressed.altKey) {
    return null;
  }
  if (pressed.ctrlKey || pressed.metaKey) {
    const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
    return WITH_CTRL[key] ?? null;
  }
  if (pressed.key === "Escape") {
    return "close";
  }
  if (pressed.key === " " && pressed.shiftKey) {
    return taken ? null : "leaf-back";
  }
  return taken ? null : (ALONE[pressed.key] ?? null);
}

/** What uses the arrow keys or the space bar by itself. */
const TAKES_KEYS = "button, summary, input, [role=combobox], [role=listbox]";

/** Hears the keys of the preview, wherever the focus is; not those of what lies above it. */
export function useWishes(onWish: (wish: Wish) => boolean): void {
  const pressed = useEffectEvent((event: KeyboardEvent, opened: boolean) => {
    const { target } = event;
    if (event.defaultPrevented || isComposing(event) || !(target instanceof Element)) {
      return;
    }
    // An open list of choices, and a question above the preview, have their keys for themselves.
    if (opened || target.closest(".ant-modal") !== null) {
      return;
    }
    const wish = wishOf(event, isTyping(event) || target.closest(TAKES_KEYS) !== null);
    if (wish !== null && onWish(wish)) {
      event.preventDefault();
    }
  });
  useEffect(() => {
    let opened = false;
    // By the time that the key has come up here, the list has closed by it.
    const before = ({ target }: KeyboardEvent) => {
      opened = target instanceof Element && target.getAttribute("aria-expanded") === "true";
    };
    const listen = (event: KeyboardEvent) => {
      pressed(event, opened);
    };
    window.addEventListener("keydown", before, { capture: true });
    window.addEventListener("keydown", listen);
    return () => {
      window.removeEventListener("keydown", before, { capture: true });
      window.removeEventListener("keydown", listen);
    };
  }, []);
}
