/** What a key asks of the help. `always`: also while something is typed, and from the help itself. */
export type HelpWish = "always" | "around";

type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat"
>;

/** F1 anywhere; `?` where nothing is typed, whatever key it is on, also as a Chinese input method has it. */
export function wishOf(pressed: Pressed, typing: boolean): HelpWish | null {
  const { key, ctrlKey, metaKey, altKey, repeat } = pressed;
  if (ctrlKey || metaKey || altKey || repeat) {
    return null;
  }
  if (key === "F1") {
    return "always";
  }
  const asks = key === "?" || key === "？" || (key === "/" && pressed.shiftKey);
  return asks && !typing ? "around" : null;
}
