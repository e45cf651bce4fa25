import {
  CheckCircleOutlined,
  ExportOutlined,
  InboxOutlined,
  PrinterOutlined,
  RollbackOutlined,
} from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import type { Chip } from "../../bindings/Chip.ts";
import type { ListQuery } from "../../bindings/ListQuery.ts";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import type { UnitSummary } from "../../bindings/UnitSummary.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { begin, type PaperSource } from "../paper/source.ts";
import { useMarks } from "../marks/useMarks.ts";
import style from "./ActionBar.module.css";
import { idsOptions } from "./rows.ts";
import { tickedOf } from "./selection.ts";
import { texts } from "./texts.ts";
import type { PeopleSelection } from "./useSelection.ts";

type Action = "print" | "stack" | "confirm" | "export";

/**
 * What is to be done next with the people of a filter, the same that the guide above highlights; `null`: none of this, or not the same with
 * all of them.
 */
const NEXT: Record<Chip, Action | null> = {
  open: null,
  red: null,
  "no-photo": null,
  "to-print": "print",
  reprint: "print",
  "at-print": "print",
  printed: "stack",
  "number-open": "stack",
  "at-forms": "stack",
  "form-back": null,
  ready: "confirm",
  confirmed: "export",
  changed: null,
  "changed-after-export": null,
  correction: null,
  deferred: null,
  missing: null,
  "to-hand-in": null,
  exported: null,
  removed: null,
  everyone: null,
};

/** One of the actions at most is highlighted. */
function look(main: boolean): { readonly type?: "primary" } {
  return main ? { type: "primary" } : {};
}

/** What is done with the ticked people, or with the current one where nobody is ticked, in the tutorial's places. */
export function ActionBar({
  unit,
  query,
  total,
  selection,
  current,
  onClear,
}: {
  unit: UnitSummary;
  query: ListQuery;
  total: number;
  selection: PeopleSelection;
  current: PersonRow | undefined;
  onClear: () => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const marks = useMarks();
  const { ticked, here } = selection;
  const persons = ticked.size > 0 ? [...ticked] : current === undefined ? [] : [current.id];
  const ofTicked = useConfirmedOf(unit, ticked);
  const confirmed = ticked.size > 0 ? ofTicked : isConfirmed(current) ? 1 : 0;
  const exported = ticked.size > 0 ? ofTicked : unit.confirmed;
  const main = total === 0 ? null : NEXT[query.chip];

  return (
    <footer className={style["bar"]}>
      {here !== null && here < total && (
        <Button type="link" data-testid="all" title={withShortcut("A")} onClick={selection.tickAll}>
          {t.all}
        </Button>
      )}
      <output className={style["selected"]} data-testid="selected">
        {ticked.size > 0 ? (
          <>
            <strong>{t.selected(grouped(ticked.size))}</strong>
            {here !== null && here < ticked.size && (
              <> · {t.elsewhere(grouped(ticked.size - here))}</>
            )}
          </>
        ) : current === undefined ? (
          t.nobodySelected
        ) : (
          <>
            {t.current} <strong>{current.name}</strong>
          </>
        )}
      </output>
      {ticked.size > 0 && (
        <Button type="link" data-testid="clear" onClick={onClear}>
          {t.clear}
        </Button>
      )}
      <div className={style["gap"]} />
      {((confirmed ?? 0) > 0 || query.chip === "confirmed") && (
        <Button
          size="large"
          icon={<RollbackOutlined />}
          data-testid="withdraw"
          disabled={(confirmed ?? 0) === 0}
          onClick={() => void marks.withdraw(persons)}
        >
          {t.withdraw}
          {ticked.size > 0 && confirmed !== undefined && (
            <Count text={t.people(grouped(confirmed))} />
          )}
        </Button>
      )}
      <Button
        {...look(main === "print")}
        size="large"
        icon={<PrinterOutlined />}
        title={ticked.size > 0 ? t.printSome(grouped(ticked.size)) : t.printAll}
        data-testid="print"
        onClick={() => {
          open({ kind: "paper", source: printSource(ticked, unit.id) });
        }}
      >
        {t.print}
        {ticked.size > 0 && <Count text={t.people(grouped(ticked.size))} />}
      </Button>
      <Button
        {...look(main === "stack")}
        size="large"
        icon={<InboxOutlined />}
        title={t.stackHint}
        data-testid="stack-open-screen"
        onClick={() => {
          open({ kind: "stack" });
        }}
      >
        {t.stack}
      </Button>
      <span title={persons.length === 0 ? t.confirmFirst : undefined}>
        <Button
          {...look(main === "confirm")}
          size="large"
          icon={<CheckCircleOutlined />}
          data-testid="confirm"
          disabled={persons.length === 0}
          onClick={() => {
            open({ kind: "confirm", persons });
          }}
        >
          {t.confirm}
          {ticked.size > 0 && <Count text={t.people(grouped(ticked.size))} />}
        </Button>
      </span>
      <span
        title={
          exported === undefined
            ? undefined
            : exported > 0
              ? (ticked.size > 0 ? t.exportSome : t.exportAll)(grouped(exported))
              : unit.confirmed > 0
                ? t.exportNoneSelected
                : t.exportNobody
        }
      >
        <Button
          {...look(main === "export")}
          size="large"
          icon={<ExportOutlined />}
          data-testid="export"
          disabled={exported === 0}
          onClick={() => {
            open({ kind: "export", persons: ticked.size > 0 ? persons : null });
          }}
        >
          {t.export}
          {exported !== undefined && <Count text={t.people(grouped(exported))} />}
        </Button>
      </span>
    </footer>
  );
}

/** The ticked people, or everyone whose form is to be printed. */
export function printSource(ticked: ReadonlySet<number>, unit: number): PaperSource {
  return begin({ kind: "forms", persons: ticked.size > 0 ? [...ticked] : null }, unit);
}

function Count({ text }: { text: string }) {
  return <span className={style["count"]}>{text}</span>;
}

/** Confirmed and not exported: what can be taken back. */
function isConfirmed(row: PersonRow | undefined): boolean {
  return row?.state === "confirmed";
}

/** How many of the ticked people are confirmed; `undefined` where nobody is ticked, or until it is known. */
function useConfirmedOf(unit: UnitSummary, ticked: ReadonlySet<number>): number | undefined {
  const confirmed = useQuery({
    ...idsOptions({ unit: unit.id, chip: "confirmed", search: "", sort: null }),
    enabled: ticked.size > 0,
  });
  return ticked.size === 0 || confirmed.data === undefined
    ? undefined
    : tickedOf(ticked, confirmed.data);
}
