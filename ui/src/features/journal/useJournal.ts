import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { JournalQuery } from "../../bindings/JournalQuery.ts";
import { ask } from "../../host/shell.ts";

const ENTRIES_A_PAGE = 100;

/** The record, page by page, the newest entry first. */
export function useJournal(query: JournalQuery) {
  return useInfiniteQuery({
    queryKey: ["store", "journal", query],
    queryFn: ({ pageParam }) => ask("journal", { query, below: pageParam, limit: ENTRIES_A_PAGE }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries, more }) => (more ? (entries.at(-1)?.number ?? null) : null),
    placeholderData: (last) => last,
    gcTime: 0,
  });
}

/** Whether the record holds: looked at anew each time that somebody asks. */
export function useJournalCheck() {
  return useQuery({
    queryKey: ["journal-check"],
    queryFn: () => ask("journal_check"),
    staleTime: 0,
    gcTime: 0,
  });
}
