import { useEffect } from "react";

/** Gives the focus back to whatever had it before a dialog opened, once the dialog is gone. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
}

/** As a `ref`: has the focus as soon as it appears. */
export function takeFocus(node: { focus: () => void } | null): void {
  node?.focus();
}
