import type { KeyboardEvent } from "react";
import { isComposing } from "../../components/keyboard.ts";

/** What a key does in the list. */
export type GridMove =
  "up" | "down" | "page-up" | "page-down" | "first" | "last" | "toggle" | "open" | "menu";

const MOVES: Readonly<Record<string, GridMove>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  PageUp: "page-up",
  PageDown: "page-down",
  Home: "first",
  End: "last",
  " ": "toggle",
  Enter: "open",
  ContextMenu: "menu",
};

export function gridKey(event: KeyboardEvent): GridMove | null {
  if (isComposing(event) || event.altKey || event.metaKey) {
    return null;
  }
  if (event.key === "F10" && event.shiftKey) {
    return "menu";
  }
  return MOVES[event.key] ?? null;
}
