import { useEffect, useEffectEvent, useState } from "react";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import type { PhotoBatchView } from "../../bindings/PhotoBatchView.ts";
import type { PicturesFrom } from "../../bindings/PicturesFrom.ts";
import type { PicturesTaken } from "../../bindings/PicturesTaken.ts";
import { type Running, useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** Where the clerk may choose the pictures. */
export type Way = "folder" | "files" | "zip";

/** A batch on its way: chosen, read, looked at, taken. */
export interface PhotoBatchWork {
  readonly running: Running | null;
  readonly failure: ShellFailure | null;
  readonly batch: PhotoBatchView | null;
  readonly taken: PicturesTaken | null;
  readonly choose: (way: Way) => void;
  /** Chooses again, in the way that was chosen last. */
  readonly chooseAgain: () => void;
  /** With the rows that the clerk has chosen, and why those that something speaks against are taken. */
  readonly take: (chosen: ReadonlySet<number>, reason: string | null) => void;
}

/** `dropped`: what was dropped on the window; it is read at once, unless others are being looked at. */
export function usePhotoBatch(unit: number, dropped: readonly FileHandle[] | null): PhotoBatchWork {
  const { running, run } = useJob();
  const changing = useChanging();
  const tell = useTell();
  const t = useTexts(texts);
  const [way, setWay] = useState<Way>("folder");
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [batch, setBatch] = useState<PhotoBatchView | null>(null);
  const [taken, setTaken] = useState<PicturesTaken | null>(null);
  const id = batch?.id ?? null;

  useEffect(() => {
    if (id === null) {
      return undefined;
    }
    // What is no longer looked at is forgotten by the shell too.
    return () => {
      void ask("photo_batch_close", id).catch(() => undefined);
    };
  }, [id]);

  const read = (from: () => Promise<PicturesFrom | null>) => {
    setFailure(null);
    const reading = async () => {
      const pictures = await from();
      if (pictures !== null) {
        setBatch(await run("photo_batch_read", { unit, from: pictures }));
      }
    };
    reading().catch((thrown: unknown) => {
      const told = ShellFailure.of(thrown);
      setFailure(told.code === "cancelled" ? null : told);
    });
  };
  const take = useEffectEvent((files: readonly FileHandle[]) => {
    if (running !== null) {
      return;
    }
    if (batch !== null && taken === null) {
      tell.hint(t.first);
    } else {
      setBatch(null);
      setTaken(null);
      read(() => Promise.resolve({ kind: "dropped", files: files.map((file) => file.id) }));
    }
  });
  useEffect(() => {
    if (dropped === null) {
      return undefined;
    }
    let isHere = true;
    // Once the dialog is drawn.
    queueMicrotask(() => {
      if (isHere) {
        take(dropped);
      }
    });
    return () => {
      isHere = false;
    };
  }, [dropped]);

  return {
    running,
    failure,
    batch,
    taken,
    choose: (wanted) => {
      setWay(wanted);
      read(CHOOSE[wanted]);
    },
    chooseAgain: () => {
      read(CHOOSE[way]);
    },
    take: (chosen, reason) => {
      if (id !== null && running === null) {
        setFailure(null);
        const request = { batch: id, chosen: [...chosen], reason };
        changing(() => run("photo_batch_take", request)).then(setTaken, (thrown: unknown) => {
          const told = ShellFailure.of(thrown);
          setFailure(told.code === "cancelled" ? null : told);
        });
      }
    },
  };
}

const CHOOSE: Record<Way, () => Promise<PicturesFrom | null>> = {
  folder: async () => {
    const chosen = await ask("photo_folder_pick");
    return chosen === null ? null : { kind: "folder", folder: chosen.id };
  },
  files: async () => {
    const chosen = await ask("photo_files_pick");
    return chosen.length === 0 ? null : { kind: "files", files: chosen.map((file) => file.id) };
  },
  zip: async () => {
    const chosen = await ask("photo_zip_pick");
    return chosen === null ? null : { kind: "zip", file: chosen.id };
  },
};
