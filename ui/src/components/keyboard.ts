import type { KeyboardEvent as ReactKeyboardEvent } from "react";

/** What WebKit says of a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Whether a key belongs to an input method, such as the Enter that takes a Chinese candidate; it must then do nothing else.
 * WebKit reports that Enter with `isComposing` false and the key code 229.
 */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = "nativeEvent" in event ? event.nativeEvent : event;
  // There is no other way to tell in WebKit.
  return native.isComposing || native.keyCode === TAKEN_BY_INPUT_METHOD;
}

/** Whether a key goes into a field that is being typed in. */
export function isTyping(event: KeyboardEvent): boolean {
  return isField(event.target);
}

/** What text is typed into. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button|range)$/.test(target.type))
  );
}
