import { useEffect, useState } from "react";

/** Gives the focus back to whatever had it before a dialog opened, once the dialog is gone. */
export function useFocusBack(): void {
  // Effects come too late: by then something in the dialog may have taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    },
    [before],
  );
}

/** What has had the focus once: antd hands a button to its `ref` again whenever it renders. */
const given = new WeakSet<HTMLElement>();

/** As a `ref`: has the focus as soon as it appears, and keeps it no longer than anything else. */
export function takeFocus(node: HTMLElement | null): void {
  if (node !== null && !given.has(node)) {
    given.add(node);
    if (node.isConnected) {
      give(node);
    } else {
      // A dialog is put into the page once all of it is there.
      queueMicrotask(() => {
        give(node);
      });
    }
  }
}

function give(node: HTMLElement): void {
  node.focus();
  insist(node);
}

/** So long a dialog takes to be known to antd. */
const KNOWN_MS = 500;

/**
 * antd keeps the focus in the dialog that opened last, and learns of a new one only after it is drawn. Until then it takes the focus back to
 * the dialog below, and then gives it to the first button of the new one, its ×: from there it is fetched again, unless the clerk has
 * begun meanwhile.
 */
function insist(node: HTMLElement): void {
  const dialog = node.closest("[role=dialog]");
  if (dialog === null || document.querySelectorAll("[role=dialog]").length < 2) {
    return;
  }
  const begun = new AbortController();
  const { signal } = begun;
  const stop = () => {
    begun.abort();
  };
  window.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof Node && dialog.contains(target) && target !== node) {
        stop();
        node.focus();
      }
    },
    { signal },
  );
  window.addEventListener("keydown", stop, { signal, capture: true });
  window.addEventListener("pointerdown", stop, { signal, capture: true });
  setTimeout(stop, KNOWN_MS);
}

/** As a `ref`: has the focus if what had it has just gone, as a button has that started long work. */
export function takeLostFocus(node: { focus: () => void } | null): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    node?.focus();
  }
}
