import { CheckCircleFilled, PauseCircleFilled, PrinterOutlined } from "@ant-design/icons";
import { Button, Progress } from "antd";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import type { SheetRange } from "../../bindings/SheetRange.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Panel.module.css";
import { PrintSettings } from "./PrintSettings.tsx";
import { sheetsIn } from "./range.ts";
import { useSheet } from "./sheets.ts";
import { texts } from "./texts.ts";
import type { Printing } from "./usePrinting.ts";
import type { PrintChoice } from "./usePrintChoice.ts";
import { Finish, WhatNext } from "./WhatNext.tsx";

interface Standing {
  readonly plan: SheetRange;
  readonly next: number | null;
  readonly handed: number;
}

/** How far printing is, and how it goes on: the rest, a jam, what comes after it. */
export function WorkCard({
  document,
  current,
  standing,
  choice,
  printing,
  onClose,
}: {
  document: DocumentView;
  current: number;
  standing: Standing;
  choice: PrintChoice;
  printing: Printing;
  onClose: () => void;
}) {
  return standing.next === null ? (
    <Complete
      document={document}
      current={current}
      plan={standing.plan}
      choice={choice}
      printing={printing}
      onClose={onClose}
    />
  ) : (
    <Partly
      document={document}
      current={current}
      standing={standing}
      next={standing.next}
      choice={choice}
      printing={printing}
    />
  );
}

function Partly({
  document,
  current,
  standing: { plan, handed },
  next,
  choice,
  printing,
}: {
  document: DocumentView;
  current: number;
  standing: Standing;
  next: number;
  choice: PrintChoice;
  printing: Printing;
}) {
  const t = useTexts(texts);
  const all = sheetsIn(plan);
  const refused = printing.work?.refused ?? null;
  const ready = choice.printer !== undefined && !choice.printer.stopped && !printing.busy;
  return (
    <section className={style["card"]} data-testid="print-rest">
      <header>
        <PauseCircleFilled className={style["amber"] ?? ""} />
        <strong>{t.handedOver(grouped(handed), grouped(all))}</strong>
      </header>
      <Progress
        percent={Math.floor((100 * handed) / all)}
        showInfo={false}
        aria-label={t.handedOver(grouped(handed), grouped(all))}
      />
      {refused !== null && (
        <FailureNotice
          failure={
            new ShellFailure({ code: refused, params: { printer: choice.printer?.label ?? "" } })
          }
        />
      )}
      {printing.work !== null && <p>{refused === null ? t.paused : t.refused}</p>}
      <Button
        ref={takeFocus}
        type="primary"
        size="large"
        block
        icon={<PrinterOutlined />}
        disabled={!ready}
        data-testid="print-rest-go"
        onClick={() => {
          choice.goFrom(plan, next);
        }}
      >
        {t.goOn(grouped(next + 1))}
      </Button>
      <Jam document={document} current={current} plan={plan} choice={choice} ready={ready} />
      <details className={style["more"]}>
        <summary data-testid="print-otherwise">{t.otherwise}</summary>
        <PrintSettings choice={choice} current={current} sheets={document.sheets} />
        <Button
          block
          disabled={!choice.mayPrint}
          data-testid="print-otherwise-go"
          onClick={() => {
            if (choice.range !== null) {
              choice.goFrom(choice.range, choice.range.from);
            }
          }}
        >
          {t.print(choice.range === null ? null : grouped(sheetsIn(choice.range) * choice.copies))}
        </Button>
      </details>
    </section>
  );
}

/** 卡纸了？ Whatever sheet is looked at is the one to start from. */
function Jam({
  document,
  current,
  plan,
  choice,
  ready,
}: {
  document: DocumentView;
  current: number;
  plan: SheetRange;
  choice: PrintChoice;
  ready: boolean;
}) {
  const t = useTexts(texts);
  const row = useSheet(document.id, current);
  const inPlan = current >= plan.from && current < plan.to;
  return (
    <div className={style["jam"]}>
      <strong>{t.jam}</strong>
      <p>{t.jamHint}</p>
      <Button
        block
        disabled={!ready || !inPlan}
        data-testid="print-from"
        onClick={() => {
          choice.goFrom(plan, current);
        }}
      >
        <span className={style["cut"]}>
          {t.from(grouped(current + 1), row?.kind === "form" ? row.name : null)}
        </span>
      </Button>
    </div>
  );
}

function Complete({
  document,
  current,
  plan,
  choice,
  printing,
  onClose,
}: {
  document: DocumentView;
  current: number;
  plan: SheetRange;
  choice: PrintChoice;
  printing: Printing;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const forms = document.kind === "forms";
  const rest = plan.to < document.sheets;
  const ready = choice.printer !== undefined && !choice.printer.stopped && !printing.busy;
  useEnter(onClose);
  return (
    <section className={style["card"]} data-testid="print-done">
      <header>
        <CheckCircleFilled className={style["green"] ?? ""} />
        <strong>
          {forms
            ? t.done(grouped(formsOf(document, plan, printing.work?.people ?? 0)))
            : t.doneOther(grouped(sheetsIn(plan)))}
        </strong>
      </header>
      {forms && <WhatNext />}
      <Finish onClick={onClose} />
      {rest && (
        <Button
          block
          disabled={!ready}
          data-testid="print-remaining"
          onClick={() => {
            choice.goFrom({ from: plan.to, to: document.sheets }, plan.to);
          }}
        >
          {t.remaining(grouped(plan.to + 1))}
        </Button>
      )}
      <Jam document={document} current={current} plan={plan} choice={choice} ready={ready} />
    </section>
  );
}

/** How many forms a plan has: the document knows of all of it, the printer of the parts. */
function formsOf({ sheets, forms }: DocumentView, plan: SheetRange, people: number): number {
  if (sheets === forms) {
    return sheetsIn(plan);
  }
  return sheetsIn(plan) === sheets ? forms : people;
}
