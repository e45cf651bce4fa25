import { useEffect, useEffectEvent } from "react";
import { isComposing, isTyping } from "../../components/keyboard.ts";

/** Elements that have their own use for the arrow keys. */
const TAKES_ARROWS = "[data-own-arrows]";

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "target">;

/** How many pictures a key leads on; `null` for all other keys. */
export function turnOf({ key, altKey, ctrlKey, metaKey, target }: Pressed): number | null {
  if (altKey || ctrlKey || metaKey) {
    return null;
  }
  const scrolls = target instanceof Element && target.closest(TAKES_ARROWS) !== null;
  switch (key) {
    case "ArrowLeft":
      return -1;
    case "ArrowRight":
      return 1;
    case "ArrowUp":
      return scrolls ? null : -1;
    case "ArrowDown":
      return scrolls ? null : 1;
    default:
      return null;
  }
}

/** Hears the arrow keys wherever the focus is, but not in what is typed. */
export function useTurning(onTurn: (by: number) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || isTyping(event)) {
      return;
    }
    const by = turnOf(event);
    if (by !== null) {
      event.preventDefault();
      onTurn(by);
    }
  });
  useEffect(() => {
    window.addEventListener("keydown", hear);
    return () => {
      window.removeEventListener("keydown", hear);
    };
  }, []);
}
