import { useEffect, useEffectEvent } from "react";
import type { Arrival } from "../bindings/Arrival.ts";
import { ask, hear } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { useOverlay } from "./overlay.tsx";
import { useTell } from "./tell.tsx";

const texts = bilingual({
  zh: { noUnit: "请先导入数据包，再导入照片" },
  en: { noUnit: "Import a data package first, then photos" },
});

/**
 * A package that was dropped on the window, or opened with the program, goes to the import, and pictures of many people to 照片导入. While
 * something else lies above the list they are left alone: a picture that is dropped on the person dialog is that dialog's. `hasUnit`: there
 * is somebody to have photos; `undefined`: not known yet.
 */
export function useArrivals(hasUnit: boolean | undefined): void {
  const { overlay, open } = useOverlay();
  const tell = useTell();
  const t = useTexts(texts);
  const isFree = (kind: "import" | "photo-batch") => overlay === null || overlay.kind === kind;
  const take = useEffectEvent((arrival: Arrival) => {
    if (arrival.kind === "file") {
      if (isFree("import")) {
        open({ kind: "import", file: arrival.file });
      }
    } else if (hasUnit !== true) {
      tell.hint(t.noUnit);
    } else if (isFree("photo-batch")) {
      open({ kind: "photo-batch", dropped: arrival.files });
    }
  });

  const known = hasUnit !== undefined;
  useEffect(() => {
    if (!known) {
      return undefined;
    }
    const stop = hear("arrived", take);
    // Whatever came before anybody listened; a failure here loses nothing that the clerk could not drop again.
    void ask("arrivals_waiting").then(
      (arrivals) => {
        const last = arrivals.at(-1);
        if (last !== undefined) {
          take(last);
        }
      },
      () => undefined,
    );
    return stop;
  }, [known]);
}
