import type { Column } from "../../bindings/Column.ts";
import type { Sort } from "../../bindings/Sort.ts";

/** What a click on a column's heading asks for: the smallest first, then the largest, then the order of the list again. */
export function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) {
    return { column, descending: false };
  }
  return sort.descending ? null : { column, descending: true };
}

/** How a column is sorted, for screen readers. */
export function ariaSort(
  sort: Sort | null,
  column: Column,
): "ascending" | "descending" | undefined {
  if (sort?.column !== column) {
    return undefined;
  }
  return sort.descending ? "descending" : "ascending";
}
