import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ListQuery } from "../../bindings/ListQuery.ts";
import { ask } from "../../host/shell.ts";

/** One person after the other. */
export interface Turn {
  readonly person: number;
  /** From 1; `null` as long as it is not known. */
  readonly at: number | null;
  readonly of: number;
  readonly previous: number | null;
  readonly next: number | null;
  readonly go: (person: number) => void;
}

/** The people of a list in the order that it had when the dialog was opened, whatever becomes of their states meanwhile. */
export function useTurn(first: number, query: ListQuery): Turn {
  const [person, go] = useState(first);
  const { data: order = [] } = useQuery({
    queryKey: ["order", query],
    queryFn: () => ask("list_ids", query),
    gcTime: 0,
  });
  const index = order.indexOf(person);
  const neighbour = (step: 1 | -1) => (index < 0 ? null : (order[index + step] ?? null));
  return {
    person,
    at: index < 0 ? null : index + 1,
    of: order.length,
    previous: neighbour(-1),
    next: neighbour(1),
    go,
  };
}

/** Everything about the person whose turn it is; the one before stays until it is there, so that nothing flickers. */
export function usePersonInTurn(person: number) {
  return useQuery({
    queryKey: ["store", "person", person],
    queryFn: () => ask("person_view", person),
    // Data of one person are not kept once the dialog is closed.
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
}
