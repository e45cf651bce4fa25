/** What the clerk copies: a number or a list of people, which is nobody else's business, leaves the clipboard after a minute. */

import { ask } from "../host/shell.ts";
import { withoutIsolates } from "../i18n/isolated.ts";

/** Where the page shows or takes such a number, whatever it looks like: ID, passport and permit numbers, mobile numbers. */
const PLACES = '[data-copy="number"]';
/** Eleven digits of a mobile number, fifteen or eighteen of an ID number, also in groups. */
const DIGITS = /\d(?:[ -]?\d){10,}/u;
/** Of a passport or permit: letters and digits in one word, at least five digits. */
const DOCUMENT = /(?<![\w-])(?=\d*[A-Z])(?=(?:[A-Z]*\d){5})[A-Z\d]{7,15}(?![\w-])/iu;

/** Whether a text holds such a number, wherever it stands. */
export function holdsNumber(text: string): boolean {
  return DIGITS.test(text) || DOCUMENT.test(text);
}

/** Puts a list of people on the clipboard. */
export async function copyPeople(list: string): Promise<void> {
  await navigator.clipboard.writeText(list);
  leavesSoon(list);
}

/** Tells that a text is on the clipboard which is not to stay there. */
function leavesSoon(text: string): void {
  // The store may just be locked: then the clipboard was emptied with it.
  ask("number_copied", text).catch(() => undefined);
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

function copied(event: ClipboardEvent): void {
  const { shown, text, isNumber } = selected();
  if (text !== shown) {
    // What keeps a name in its place in a sentence is no part of what is copied.
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  }
  if (text !== "" && (isNumber || holdsNumber(text))) {
    leavesSoon(text);
  }
}

interface Selected {
  /** As it stands on the screen. */
  readonly shown: string;
  /** As it was written. */
  readonly text: string;
  /** Some of it comes from where a number is. */
  readonly isNumber: boolean;
}

function selected(): Selected {
  const field = document.activeElement;
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  // A radio or a checkbox that has the focus holds no text: what is copied is selected elsewhere.
  if (isField && field.selectionStart !== null) {
    const text = field.value.slice(field.selectionStart, field.selectionEnd ?? 0);
    return { shown: text, text, isNumber: field.matches(PLACES) };
  }
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) {
    return { shown: "", text: "", isNumber: false };
  }
  const range = selection.getRangeAt(0);
  const places = [...document.querySelectorAll(PLACES)];
  const shown = selection.toString();
  return {
    shown,
    text: withoutIsolates(shown),
    isNumber: places.some((one) => range.intersectsNode(one)),
  };
}
