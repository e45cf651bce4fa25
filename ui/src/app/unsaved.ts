/** Whether something that was typed is not saved yet, for those who would take it away. */

import { useEffect } from "react";

let typed = 0;

/** Says so as long as it is. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) {
      return undefined;
    }
    typed += 1;
    return () => {
      typed -= 1;
    };
  }, [unsaved]);
}

export function anythingUnsaved(): boolean {
  return typed > 0;
}
