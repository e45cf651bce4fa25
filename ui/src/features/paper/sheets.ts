import { queryOptions, useQuery } from "@tanstack/react-query";
import type { SheetRow } from "../../bindings/SheetRow.ts";
import { ask } from "../../host/shell.ts";
import { PAGE_ROWS, pageOf, pagesFor } from "../people/pages.ts";

/** What stands on a page of sheets. Under the store's key, so that locking forgets it; nothing is kept once the preview is closed. */
function pageOptions(document: number, page: number) {
  return queryOptions({
    queryKey: ["store", "sheets", document, page],
    queryFn: () => ask("document_sheets", { document, offset: page * PAGE_ROWS, limit: PAGE_ROWS }),
    enabled: page >= 0,
    gcTime: 30_000,
  });
}

/** What stands on the sheets from `first` to `last`; `undefined` for one that is still being read. */
export function useSheets(
  document: number,
  first: number,
  last: number,
): (sheet: number) => SheetRow | undefined {
  const { even, odd } = pagesFor(first, Math.max(first, last));
  const one = useQuery(pageOptions(document, even)).data;
  const other = useQuery(pageOptions(document, odd)).data;
  return (sheet) => {
    const page = pageOf(sheet);
    return (page === even ? one : page === odd ? other : undefined)?.[sheet % PAGE_ROWS];
  };
}

/** What stands on one sheet. */
export function useSheet(document: number | null, sheet: number): SheetRow | undefined {
  const page = document === null ? -1 : pageOf(sheet);
  return useQuery(pageOptions(document ?? -1, page)).data?.[sheet % PAGE_ROWS];
}

/** Whom a search finds; `undefined` until it is known. */
export function useFound(document: number, search: string) {
  return useQuery({
    queryKey: ["store", "found-sheets", document, search],
    queryFn: () => ask("document_find", { document, search }),
    enabled: search !== "",
    gcTime: 0,
  }).data;
}
