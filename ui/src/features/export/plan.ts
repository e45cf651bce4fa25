import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ExportPlan } from "../../bindings/ExportPlan.ts";
import { ask } from "../../host/shell.ts";

/** What an export would write; to which folder can change. */
export interface Planned {
  readonly plan: ExportPlan | undefined;
  readonly error: Error | null;
  readonly asking: boolean;
  readonly again: () => void;
  /** Lets the clerk choose another folder; the plan stays as it is where the folder is not usable. */
  readonly anotherFolder: () => Promise<void>;
  /** Goes back to the proposed folder. */
  readonly proposedFolder: () => void;
}

/** The plan for a selection. That may be very long, so it is no part of the key; it stays the same while the dialog is open. */
export function usePlan(unit: number, persons: readonly number[] | null): Planned {
  const dialog = useId();
  const client = useQueryClient();
  const [folder, setFolder] = useState<string | null>(null);
  const planFor = (to: string | null) =>
    queryOptions({
      queryKey: ["store", "export-plan", dialog, to],
      queryFn: () =>
        ask("export_plan", { unit, persons: persons === null ? null : [...persons], folder: to }),
    });
  const { data, error, isFetching, refetch } = useQuery(planFor(folder));
  return {
    plan: data,
    error,
    asking: isFetching,
    again: () => void refetch(),
    anotherFolder: async () => {
      const picked = await ask("folder_pick");
      if (picked !== null) {
        await client.fetchQuery(planFor(picked.id));
        setFolder(picked.id);
      }
    },
    proposedFolder: () => {
      setFolder(null);
    },
  };
}
