import { useEffect, useEffectEvent } from "react";
import { isComposing, isTyping } from "../../../components/keyboard.ts";

/** What a key asks of the editor. */
export type EditorWish =
  | { readonly kind: "move"; readonly dx: number; readonly dy: number }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "turn"; readonly degrees: number }
  | { readonly kind: "automatic" | "guides" | "whiten" };

/** One step of zooming by a key. */
export const ZOOM_STEP = 1.02;

/** One step of turning by a key, in degrees. */
export const TURN_STEP = 0.5;

const FAR_PX = 10;

/** Elements that have their own use for the arrow keys. */
const TAKES_ARROWS = "[data-own-arrows], input[type=range]";

type Pressed = Pick<
  KeyboardEvent,
  "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "repeat" | "target"
>;

/** The wish behind a key; `null` for all others. Arrows move the picture, as the hand does. */
export function editorWishOf(pressed: Pressed): EditorWish | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, target } = pressed;
  if (altKey || ctrlKey || metaKey) {
    return null;
  }
  const px = shiftKey ? FAR_PX : 1;
  const ownArrows = target instanceof Element && target.closest(TAKES_ARROWS) !== null;
  const move = (dx: number, dy: number) =>
    ownArrows ? null : ({ kind: "move", dx: dx * px, dy: dy * px } as const);
  switch (key) {
    case "ArrowLeft":
      return move(-1, 0);
    case "ArrowRight":
      return move(1, 0);
    case "ArrowUp":
      return move(0, -1);
    case "ArrowDown":
      return move(0, 1);
    case "+":
    case "=":
      return { kind: "zoom", factor: ZOOM_STEP };
    case "-":
    case "_":
      return { kind: "zoom", factor: 1 / ZOOM_STEP };
    case "[":
    case "【":
      return { kind: "turn", degrees: -TURN_STEP };
    case "]":
    case "】":
      return { kind: "turn", degrees: TURN_STEP };
    default:
      return repeat ? null : onceOf(key, shiftKey);
  }
}

/** Wishes of keys that do nothing more while they are held down. */
function onceOf(key: string, shiftKey: boolean): EditorWish | null {
  switch (key.toLowerCase()) {
    case "r":
      return { kind: "turn", degrees: shiftKey ? -90 : 90 };
    case "0":
      return { kind: "automatic" };
    case "g":
      return { kind: "guides" };
    case "w":
      return { kind: "whiten" };
    default:
      return null;
  }
}

/** Hears the editor's keys wherever the focus is, but not what is typed. */
export function useEditorWishes(onWish: (wish: EditorWish) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || isTyping(event)) {
      return;
    }
    const wish = editorWishOf(event);
    if (wish !== null) {
      event.preventDefault();
      onWish(wish);
    }
  });
  useEffect(() => {
    window.addEventListener("keydown", hear);
    return () => {
      window.removeEventListener("keydown", hear);
    };
  }, []);
}
