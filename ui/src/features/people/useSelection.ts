import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTell } from "../../app/tell.tsx";
import type { ListQuery } from "../../bindings/ListQuery.ts";
import { idsOptions } from "./rows.ts";
import {
  anchored,
  NOTHING,
  reached,
  rearranged,
  stayed,
  tickedOf,
  toggled,
  withAll,
  withNone,
  withoutExported,
} from "./selection.ts";

/** Who is ticked, which row is the current one, and how both change. */
export type PeopleSelection = ReturnType<typeof useSelection>;

/** Of the list of one unit; ticks outlive filter, search and order. */
export function useSelection(query: ListQuery, total: number) {
  const [selection, setSelection] = useState(NOTHING);
  const [active, setActive] = useState<number | null>(null);
  const [shown, setShown] = useState<{ query: ListQuery; ids: readonly number[] | null }>({
    query,
    ids: null,
  });
  /** Who was exported before, since the first tick. */
  const [exported, setExported] = useState<readonly number[] | null>(null);
  const client = useQueryClient();
  const tell = useTell();
  const { ticked } = selection;
  const ids = useQuery({ ...idsOptions(query), enabled: ticked.size > 0 }).data;
  const nowExported = useExported(query.unit, ticked.size > 0);

  if (shown.query !== query) {
    setShown({ query, ids: ids ?? null });
    setSelection(rearranged);
    setActive(null);
  } else if (ids !== undefined && shown.ids !== ids) {
    const before = shown.ids;
    setShown({ query, ids });
    if (before !== null) {
      setSelection((now) => stayed(now, before, ids));
    }
  }

  if (nowExported !== null && nowExported !== exported) {
    setExported(nowExported);
    if (exported !== null) {
      setSelection((now) => withoutExported(now, exported, nowExported));
    }
  } else if (ticked.size === 0 && exported !== null) {
    setExported(null);
  }

  const withFound = (use: (found: readonly number[]) => void) => {
    client.fetchQuery(idsOptions(query)).then(use, tell.failed);
  };
  return {
    ticked,
    /** The current row; the last one where the list has become shorter. */
    active: active === null || total === 0 ? null : Math.min(active, total - 1),
    /** How many in the list are ticked; `null` until it is known. */
    here: ticked.size === 0 ? 0 : ids === undefined ? null : tickedOf(ticked, ids),
    walk: (index: number) => {
      setActive(index);
      setSelection((now) => anchored(now, index));
    },
    toggle: (person: number, index: number) => {
      setActive(index);
      setSelection((now) => toggled(now, person, index));
    },
    reach: (index: number) => {
      setActive(index);
      withFound((found) => {
        setSelection((now) => reached(now, index, found));
      });
    },
    tickAll: () => {
      withFound((found) => {
        setSelection((now) => withAll(now, found));
      });
    },
    untickAll: () => {
      withFound((found) => {
        setSelection((now) => withNone(now, found));
      });
    },
    clear: () => {
      setSelection(NOTHING);
    },
  };
}

/** Everyone of a unit who is exported, as soon as it is known and as long as it is wanted. */
function useExported(unit: number, wanted: boolean): readonly number[] | null {
  const exported = useQuery({
    ...idsOptions({ unit, chip: "exported", search: "", sort: null }),
    enabled: wanted,
  });
  return !wanted || exported.isFetching ? null : (exported.data ?? null);
}
