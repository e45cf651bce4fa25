import { useEffect, useEffectEvent, useRef } from "react";
import type { Arrival } from "../bindings/Arrival.ts";
import type { FileHandle } from "../bindings/FileHandle.ts";
import { ask, hear } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { type Overlay, useOverlay } from "./overlay.tsx";
import { useTell } from "./tell.tsx";

interface Texts {
  readonly noUnit: string;
  readonly later: string;
}

const texts = bilingual<Texts>({
  zh: { noUnit: "请先导入数据包，再导入照片", later: "文件已收到，关闭这里以后打开" },
  en: {
    noUnit: "Import a data package first, then photos",
    later: "The file has come; it is opened once this is closed",
  },
});

/** By its name: a person's dialog leaves it to the import. */
export function isPackage(file: FileHandle): boolean {
  return file.name.toLowerCase().endsWith(".zip");
}

/** As the file choosers have them. */
const PICTURE = /\.(?:jpe?g|png|bmp|webp|tiff?|heic|heif)$/iu;

/**
 * A package that was dropped on the window, or opened with the program, goes to the import, and pictures to 照片导入, be it one. While something
 * else lies above the list the last one waits until that is closed, but for a picture that is dropped on the person dialog: it is that dialog's.
 * `hasUnit`: there is somebody to have photos; `undefined`: not known yet.
 */
export function useArrivals(hasUnit: boolean | undefined): void {
  const { overlay, open } = useOverlay();
  const tell = useTell();
  const t = useTexts(texts);
  const waiting = useRef<Arrival | null>(null);
  const take = useEffectEvent((arrival: Arrival) => {
    const next = overlayFor(arrival, overlay);
    if (isOfPerson(arrival, overlay)) {
      return;
    }
    if (next.kind === "photo-batch" && hasUnit !== true) {
      tell.hint(t.noUnit);
    } else if (overlay === null || overlay.kind === next.kind) {
      open(next);
    } else {
      waiting.current = arrival;
      tell.hint(t.later);
    }
  });

  const known = hasUnit !== undefined;
  const free = known && overlay === null;
  useEffect(() => {
    const arrival = waiting.current;
    if (free && arrival !== null) {
      waiting.current = null;
      take(arrival);
    }
  }, [free]);

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

function overlayFor(
  arrival: Arrival,
  present: Overlay | null,
): Overlay & { kind: "import" | "photo-batch" } {
  if (arrival.kind === "pictures") {
    return { kind: "photo-batch", dropped: arrival.files };
  }
  const { file } = arrival;
  // 照片导入 says itself what is no picture.
  const isPicture = present?.kind === "photo-batch" ? !isPackage(file) : PICTURE.test(file.name);
  return isPicture ? { kind: "photo-batch", dropped: [file] } : { kind: "import", file };
}

function isOfPerson(arrival: Arrival, overlay: Overlay | null): boolean {
  return overlay?.kind === "person" && arrival.kind === "file" && !isPackage(arrival.file);
}
