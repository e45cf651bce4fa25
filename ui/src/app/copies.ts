/** What the clerk copies: a text with an ID number or a mobile number in it leaves the clipboard after a minute. */

import { ask } from "../host/shell.ts";

/** Eleven digits of a mobile number, fifteen or eighteen of an ID number, also in groups. */
const NUMBER = /\d(?:[ -]?\d){10,}/u;

/** Whether a text holds a number that is nobody else's business. */
export function holdsNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Follows every copy until the returned function is called. */
export function followCopies(): () => void {
  document.addEventListener("copy", copied);
  document.addEventListener("cut", copied);
  return () => {
    document.removeEventListener("copy", copied);
    document.removeEventListener("cut", copied);
  };
}

function copied(): void {
  const text = selectedText();
  if (holdsNumber(text)) {
    // The store may just be locked: then the clipboard was emptied with it.
    ask("number_copied", text).catch(() => undefined);
  }
}

function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }
  return document.getSelection()?.toString() ?? "";
}
