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
    node.focus();
  }
}

/** As a `ref`: has the focus if what had it has just gone, as a button has that started long work. */
export function takeLostFocus(node: { focus: () => void } | null): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    node?.focus();
  }
}
