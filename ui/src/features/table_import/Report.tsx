import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useSettings } from "../../app/queries.ts";
import type { TableRowState } from "../../bindings/TableRowState.ts";
import type { TableView } from "../../bindings/TableView.ts";
import { useEnter } from "../../components/enter.ts";
import { ChooseAll } from "../../components/ChooseAll.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { OutcomeChips } from "../../components/OutcomeChips.tsx";
import { ReportExport } from "../../components/ReportExport.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { at } from "../help/pages/link.ts";
import { toggled } from "../photo_batch/choice.ts";
import { NOTHING, taken, type Ticked, tickable } from "./choice.ts";
import { Rows } from "./Rows.tsx";
import style from "./Table.module.css";
import { texts } from "./texts.ts";
import { useTableReport } from "./useTableReport.ts";

/** What would become of every row, before anything does; the clerk says what is replaced, and who found by name is meant. */
export function Report({
  table,
  onTake,
  onAnother,
  onClose,
}: {
  table: TableView;
  onTake: (ticked: Ticked) => void;
  onAnother: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const masked = useSettings().data?.maskNumbers ?? true;
  const [state, setState] = useState<TableRowState | null>(null);
  const [ticked, setTicked] = useState<Ticked>(NOTHING);
  const { data, error } = useQuery({
    queryKey: ["store", "table", table.id, masked],
    queryFn: () => ask("table_rows", { table: table.id, masked }),
    // Names and numbers are not kept once the dialog is closed.
    gcTime: 0,
  });
  const save = useTableReport(table.id, ticked);
  const rows = data ?? [];
  const changes = taken(rows, ticked);
  const shown = state === null ? rows : rows.filter((row) => row.state === state);
  const take = () => {
    if (changes > 0) {
      onTake(ticked);
    }
  };
  useEnter(take);
  const every = (kind: keyof Ticked, word: string) => {
    const all = tickable(rows, kind);
    return (
      <ChooseAll
        rows={all}
        chosen={ticked[kind]}
        testId={`table-${kind}-all`}
        onChoose={(wanted) => {
          setTicked((now) => ({ ...now, [kind]: new Set(wanted ? all : []) }));
        }}
      >
        {word}
      </ChooseAll>
    );
  };
  return (
    <>
      <div className={style["head"]}>
        <p className={style["total"]} data-testid="table-total" aria-live="polite">
          {data === undefined
            ? t.reading(table.total)
            : t.total(table.total, changes, table.total - changes)}
          {table.counts.some((one) => t.todo[one.state] !== "") && (
            <HelpLink page={at("tables", "refused")} />
          )}
        </p>
        <ReportExport name="table" save={save} />
      </div>
      <p className={style["quiet"]}>
        {t.sets(table.fields.map((field) => t.field[field]))}
        {table.unused.length > 0 && t.unused(table.unused)}
      </p>
      <OutcomeChips
        name="table"
        label={t.filter}
        all={t.all}
        total={table.total}
        counts={table.counts.map((one) => ({ state: one.state, count: one.rows }))}
        shown={state}
        word={t.state}
        onShow={setState}
      />
      {error !== null && <FailureNotice failure={ShellFailure.of(error)} />}
      {data === undefined ? (
        <Skeleton active title={false} />
      ) : (
        <Rows
          key={state}
          rows={shown}
          ticked={ticked}
          onTick={(kind, row) => {
            setTicked((now) => ({ ...now, [kind]: toggled(now[kind], row) }));
          }}
        />
      )}
      <footer className={style["footer"]}>
        <span className={style["every"]}>
          {every("replace", t.replaceAll)}
          {every("confirmed", t.confirmAll)}
        </span>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button onClick={onAnother}>{t.another}</Button>
        <Button
          ref={takeFocus}
          type="primary"
          disabled={changes === 0}
          data-testid="table-take"
          onClick={take}
        >
          {changes === 0 ? t.nothing : t.take(changes)}
        </Button>
      </footer>
    </>
  );
}
