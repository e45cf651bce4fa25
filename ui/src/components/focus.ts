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

/** As a `ref`: has the focus as soon as it appears. */
export function takeFocus(node: { focus: () => void } | null): void {
  node?.focus();
}
