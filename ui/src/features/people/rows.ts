import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ListQuery } from "../../bindings/ListQuery.ts";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { inTurn } from "../../host/inTurn.ts";
import { ask } from "../../host/shell.ts";
import { PAGE_ROWS, pageOf, type Pages } from "./pages.ts";

/** How long rows that are not shown are kept, in milliseconds. */
const KEPT_MS = 30_000;

/** Whoever drags the scroll bar passes hundreds of pages; only where it stays is read. */
const turn = inTurn();

/** Of a list, and how its rows are shown. */
export interface RowsOf {
  readonly query: ListQuery;
  readonly masked: boolean;
  /** How many people the query finds. */
  readonly total: number;
}

/** Everyone a query finds, in its order. */
export function idsOptions(query: ListQuery) {
  return queryOptions({
    queryKey: ["store", "ids", query],
    queryFn: () => ask("list_ids", query),
    gcTime: KEPT_MS,
  });
}

/**
 * One page of rows. No revision stands in its key: whatever changes the store has it read anew, and until the new rows
 * are there the old ones stay on the screen.
 */
function pageOptions({ query, masked, total }: RowsOf, page: number) {
  return queryOptions({
    queryKey: ["store", "rows", page, query, masked],
    queryFn: ({ signal }) =>
      turn(
        () => ask("list_rows", { query, offset: page * PAGE_ROWS, limit: PAGE_ROWS, masked }),
        signal,
      ),
    // The same page of the last search, filter or order stays until the new one is there.
    placeholderData: (last: PersonRow[] | undefined, before) =>
      before?.queryKey[2] === page ? last : undefined,
    enabled: page >= 0 && page * PAGE_ROWS < total,
    gcTime: KEPT_MS,
  });
}

/** Reads the first rows of a list, beside how many it has. Where they cannot be read, or nobody waits for them any more, the list itself says so. */
export function useFirstRows(query: ListQuery, masked: boolean): () => Promise<unknown> {
  const client = useQueryClient();
  return async () => {
    try {
      await client.ensureQueryData(pageOptions({ query, masked, total: PAGE_ROWS }, 0));
    } catch {
      // Told by `useRows`.
    }
  };
}

/** The rows of two pages. */
export function useRows(of: RowsOf, { even, odd }: Pages) {
  const one = useQuery(pageOptions(of, even));
  const other = useQuery(pageOptions(of, odd));
  const evenRows = one.data;
  const oddRows = other.data;
  /** `undefined` for a row that is still being read. */
  const rowAt = useCallback(
    (index: number): PersonRow | undefined => {
      const page = pageOf(index);
      const rows = page === even ? evenRows : page === odd ? oddRows : undefined;
      return rows?.[index % PAGE_ROWS];
    },
    [even, odd, evenRows, oddRows],
  );
  return {
    rowAt,
    loaded: [...(evenRows ?? []), ...(oddRows ?? [])],
    error: one.error ?? other.error,
  };
}

/** One row, wherever it is. */
export function useRow(of: RowsOf, index: number | null): PersonRow | undefined {
  const page = useQuery(pageOptions(of, index === null ? -1 : pageOf(index)));
  return index === null ? undefined : page.data?.[index % PAGE_ROWS];
}
