import { useEffect, useEffectEvent } from "react";
import type { FileHandle } from "../bindings/FileHandle.ts";
import { ask, hear } from "../host/shell.ts";
import { useOverlay } from "./overlay.tsx";

/**
 * A package that was dropped on the window, or opened with the program, goes to the import. While something else lies above the list
 * it is left alone: a picture that is dropped on the person dialog is that dialog's.
 */
export function usePackagesThatArrive(): void {
  const { overlay, open } = useOverlay();
  const free = overlay === null || overlay.kind === "import";
  const take = useEffectEvent((file: FileHandle) => {
    if (free) {
      open({ kind: "import", file });
    }
  });

  useEffect(() => {
    const stop = hear("file-arrived", take);
    // Whatever came before anybody listened; a failure here loses nothing that the clerk could not drop again.
    void ask("files_waiting").then(
      (files) => {
        const last = files.at(-1);
        if (last !== undefined) {
          take(last);
        }
      },
      () => undefined,
    );
    return stop;
  }, []);
}
