import { useQueryClient } from "@tanstack/react-query";
import { exportsKey } from "../../app/queries.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import type { HandInItem } from "../../bindings/HandInItem.ts";
import { ask } from "../../host/shell.ts";
import { withTick } from "./items.ts";

/** Ticks a line of an export's checklist, or takes the tick back: shown at once, and kept with the export. */
export function useTick({
  id,
  unit,
}: ExportRecord): (item: HandInItem, isTicked: boolean) => Promise<void> {
  const client = useQueryClient();
  const queryKey = exportsKey(unit);
  return async (item, isTicked) => {
    client.setQueryData<ExportRecord[]>(queryKey, (records) =>
      records?.map((one) =>
        one.id === id ? { ...one, ticked: withTick(one.ticked, item, isTicked) } : one,
      ),
    );
    try {
      await ask("export_tick", { export: id, item, ticked: isTicked });
    } finally {
      await client.invalidateQueries({ queryKey });
    }
  };
}
