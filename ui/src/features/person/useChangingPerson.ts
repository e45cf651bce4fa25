import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { PersonView } from "../../bindings/PersonView.ts";
import { useChanging } from "../../app/queries.ts";

/** Runs what changes one person: the answer is shown at once, everything else is read anew. */
export function useChangingPerson(): (work: () => Promise<PersonView>) => Promise<PersonView> {
  const client = useQueryClient();
  const changing = useChanging();
  return useCallback(
    (work) =>
      changing(async () => {
        const view = await work();
        client.setQueryData(["store", "person", view.id], view);
        return view;
      }),
    [client, changing],
  );
}
