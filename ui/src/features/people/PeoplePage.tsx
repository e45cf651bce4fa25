import type { InputRef } from "antd";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useFilter, useShownAll } from "../../app/filter.tsx";
import { useOverlay } from "../../app/overlay.tsx";
import { useList, useSet, useSettings, useWhole } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { ListQuery } from "../../bindings/ListQuery.ts";
import type { Sort } from "../../bindings/Sort.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { isComposing, isTyping } from "../../components/keyboard.ts";
import { ShellFailure } from "../../host/failure.ts";
import { Steps } from "../steps/Steps.tsx";
import { ActionBar, printSource } from "./ActionBar.tsx";
import { Chips } from "./Chips.tsx";
import { columnsOf, kept, type ShownColumn, USUAL } from "./columns.ts";
import { EmptyList } from "./EmptyList.tsx";
import { PeopleList } from "./PeopleList.tsx";
import style from "./PeoplePage.module.css";
import { type RowsOf, useFirstRows, useRow } from "./rows.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useSearch } from "./useSearch.ts";
import { useSelection } from "./useSelection.ts";

/** The people of one unit: filters, search, the list, and what is done with whom the clerk selects. */
export function PeoplePage({ unit }: { unit: UnitView }) {
  const [chip, setChip] = useFilter(unit.summary.id);
  const [sort, setSort] = useState<Sort | null>(null);
  const search = useSearch();
  const settings = useSettings().data;
  const masked = settings?.maskNumbers ?? true;
  const columns = useMemo(() => (settings === undefined ? USUAL : columnsOf(settings)), [settings]);
  const set = useSet();
  const { open } = useOverlay();
  const tell = useTell();
  const query = useMemo<ListQuery>(
    () => ({ unit: unit.summary.id, chip, search: search.wanted, sort }),
    [unit.summary.id, chip, search.wanted, sort],
  );
  const list = useList(query, useFirstRows(query, masked));
  const whole = useWhole(unit.summary.id);
  const total = list.data?.total ?? 0;
  const selection = useSelection(query, total);
  const of: RowsOf = { query, masked, total };
  const current = useRow(of, selection.active);
  const field = useRef<InputRef>(null);
  const scroller = useRef<HTMLTableElement>(null);
  useShortcuts({
    find: () => {
      field.current?.focus({ cursor: "all" });
    },
    all: selection.tickAll,
    print: () => {
      open({ kind: "paper", source: printSource(selection.ticked, unit.summary.id) });
    },
    stack: () => {
      open({ kind: "stack" });
    },
  });

  useShownAll(search.clear);

  const showColumns = (shown: readonly ShownColumn[]) => {
    if (sort !== null && !shown.some((column) => column === sort.column)) {
      // Nobody would see by what the list is sorted.
      setSort(null);
    }
    set(kept(shown)).catch(tell.failed);
  };

  return (
    <main className={style["page"]}>
      <Steps
        unit={unit}
        counts={whole.data?.counts}
        chip={chip}
        unfolded={settings?.guide ?? true}
        onChip={(wanted) => {
          // The numbers of the steps are those of everyone.
          search.clear();
          setChip(wanted);
        }}
        onFold={(guide) => {
          set({ guide }).catch(tell.failed);
        }}
      />
      <Chips
        counts={list.data?.counts ?? []}
        whole={whole.data?.counts ?? []}
        chip={chip}
        onChip={setChip}
      />
      <Toolbar
        search={search}
        field={field}
        masked={masked}
        columns={columns}
        found={list.data?.total}
        onMask={(maskNumbers) => {
          set({ maskNumbers }).catch(tell.failed);
        }}
        onColumns={showColumns}
        onLeave={() => {
          scroller.current?.focus();
          if (selection.active === null && total > 0) {
            selection.walk(0);
          }
        }}
      />
      {list.isError ? (
        <FailureNotice failure={ShellFailure.of(list.error)} />
      ) : list.data !== undefined && total === 0 ? (
        <EmptyList
          unit={unit.summary.id}
          whole={whole.data?.counts ?? []}
          chip={chip}
          searched={search.wanted !== ""}
          onChip={setChip}
          onClear={() => {
            search.clear();
            field.current?.focus();
          }}
        />
      ) : (
        <PeopleList
          of={of}
          columns={columns}
          density={settings?.density ?? "roomy"}
          busy={list.isPlaceholderData}
          selection={selection}
          onSort={setSort}
          scroller={scroller}
        />
      )}
      <ActionBar
        unit={unit.summary}
        query={query}
        total={total}
        selection={selection}
        current={current}
        onClear={() => {
          selection.clear();
          scroller.current?.focus({ preventScroll: true });
        }}
      />
    </main>
  );
}

/** Ctrl+F, Ctrl+A, Ctrl+P and Ctrl+B, wherever the focus is, as long as nothing lies above the list. */
function useShortcuts({
  find,
  all,
  print,
  stack,
}: Readonly<Record<"find" | "all" | "print" | "stack", () => void>>): void {
  const { overlay } = useOverlay();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (overlay !== null || isComposing(event) || !(event.ctrlKey || event.metaKey)) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "f") {
      event.preventDefault();
      find();
    } else if (key === "a" && !isTyping(event)) {
      event.preventDefault();
      all();
    } else if (key === "p") {
      event.preventDefault();
      print();
    } else if (key === "b") {
      event.preventDefault();
      stack();
    }
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener("keydown", heard);
    return () => {
      window.removeEventListener("keydown", heard);
    };
  }, []);
}
