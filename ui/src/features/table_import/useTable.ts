import { useEffect, useState } from "react";
import { useChanging } from "../../app/queries.ts";
import type { SavedTable } from "../../bindings/SavedTable.ts";
import type { TableTaken } from "../../bindings/TableTaken.ts";
import type { TableView } from "../../bindings/TableView.ts";
import { type Running, useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import type { Ticked } from "./choice.ts";

/** A table on its way: chosen, read, looked at, taken. */
export interface TableWork {
  readonly running: Running | null;
  readonly failure: ShellFailure | null;
  readonly table: TableView | null;
  readonly taken: TableTaken | null;
  /** The template, once it is saved. */
  readonly template: SavedTable | null;
  readonly choose: () => void;
  readonly saveTemplate: () => void;
  readonly take: (ticked: Ticked) => void;
}

export function useTable(unit: number): TableWork {
  const { running, run } = useJob();
  const changing = useChanging();
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [table, setTable] = useState<TableView | null>(null);
  const [taken, setTaken] = useState<TableTaken | null>(null);
  const [template, setTemplate] = useState<SavedTable | null>(null);
  const id = table?.id ?? null;

  useEffect(() => {
    if (id === null) {
      return undefined;
    }
    // What is no longer looked at is forgotten by the shell too.
    return () => {
      void ask("table_close", id).catch(() => undefined);
    };
  }, [id]);

  const failed = (thrown: unknown) => {
    const told = ShellFailure.of(thrown);
    setFailure(told.code === "cancelled" ? null : told);
  };
  const read = async () => {
    setFailure(null);
    const chosen = await ask("table_pick");
    if (chosen !== null) {
      setTable(await run("table_read", { unit, file: chosen.id }));
    }
  };
  const save = async () => {
    setFailure(null);
    const folder = await ask("folder_pick");
    if (folder !== null) {
      setTemplate(await ask("table_template", { unit, folder: folder.id }));
    }
  };
  return {
    running,
    failure,
    table,
    taken,
    template,
    choose: () => {
      read().catch(failed);
    },
    saveTemplate: () => {
      save().catch(failed);
    },
    take: ({ replace, confirmed }) => {
      if (id !== null && running === null) {
        setFailure(null);
        const request = { table: id, replace: [...replace], confirmed: [...confirmed] };
        changing(() => run("table_take", request)).then(setTaken, failed);
      }
    },
  };
}
