import { useEffect, useState } from "react";
import { useChanging } from "../../app/queries.ts";
import type { PhotoBatchView } from "../../bindings/PhotoBatchView.ts";
import type { PicturesFrom } from "../../bindings/PicturesFrom.ts";
import type { PicturesTaken } from "../../bindings/PicturesTaken.ts";
import { type Running, useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";

/** A batch on its way: chosen, read, looked at, taken. */
export interface PhotoBatchWork {
  readonly running: Running | null;
  readonly failure: ShellFailure | null;
  readonly batch: PhotoBatchView | null;
  readonly taken: PicturesTaken | null;
  readonly chooseFolder: () => void;
  readonly chooseFiles: () => void;
  /** With the rows that the clerk has chosen, and why those that something speaks against are taken. */
  readonly take: (chosen: ReadonlySet<number>, reason: string | null) => void;
}

export function usePhotoBatch(unit: number): PhotoBatchWork {
  const { running, run } = useJob();
  const changing = useChanging();
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

  const failed = (thrown: unknown) => {
    const told = ShellFailure.of(thrown);
    setFailure(told.code === "cancelled" ? null : told);
  };
  const read = async (choose: () => Promise<PicturesFrom | null>) => {
    setFailure(null);
    const from = await choose();
    if (from !== null) {
      setBatch(await run("photo_batch_read", { unit, from }));
    }
  };
  return {
    running,
    failure,
    batch,
    taken,
    chooseFolder: () => {
      read(folder).catch(failed);
    },
    chooseFiles: () => {
      read(files).catch(failed);
    },
    take: (chosen, reason) => {
      if (id !== null && running === null) {
        setFailure(null);
        const request = { batch: id, chosen: [...chosen], reason };
        changing(() => run("photo_batch_take", request)).then(setTaken, failed);
      }
    },
  };
}

async function folder(): Promise<PicturesFrom | null> {
  const chosen = await ask("photo_folder_pick");
  return chosen === null ? null : { kind: "folder", folder: chosen.id };
}

async function files(): Promise<PicturesFrom | null> {
  const chosen = await ask("photo_files_pick");
  return chosen.length === 0 ? null : { kind: "files", files: chosen.map((file) => file.id) };
}
