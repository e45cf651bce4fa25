import { PrinterOutlined } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeLostFocus } from "../../components/focus.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import { Arrangement } from "./Arrangement.tsx";
import { Batches } from "./Batches.tsx";
import { Facts } from "./Facts.tsx";
import { Marked, Opened, Saved } from "./Outcomes.tsx";
import style from "./Panel.module.css";
import { NoticeParts } from "./NoticeParts.tsx";
import { PrintSettings } from "./PrintSettings.tsx";
import { sheetsIn } from "./range.ts";
import { texts } from "./texts.ts";
import type { Paper } from "./useDocument.ts";
import { type Printing, standingOf } from "./usePrinting.ts";
import type { PrintChoice } from "./usePrintChoice.ts";
import { WorkCard } from "./WorkCard.tsx";

/** A file of its own for so many sheets; and as many as a viewer opens. */
const PART = 500;

/** Beside the pages: what is printed and how, and what has come of it. */
export function Panel({
  paper,
  document,
  current,
  choice,
  printing,
  earlier,
  onLeftOut,
  onClose,
}: {
  paper: Paper;
  document: DocumentView;
  current: number;
  choice: PrintChoice;
  printing: Printing;
  /** Earlier batches are offered. */
  earlier: boolean;
  onLeftOut: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const { running, outcome, failure } = printing;
  const standing = standingOf(document, printing.work);
  if (running !== null) {
    return (
      <aside className={style["panel"]} data-testid="paper-panel">
        <div className={style["scroll"]} tabIndex={-1} ref={takeLostFocus}>
          <Facts document={document} onLeftOut={onLeftOut} />
          <JobProgress
            progress={running.progress}
            stop={running.what === "print" ? t.pause : t.cancel}
            onCancel={running.cancel}
          />
        </div>
      </aside>
    );
  }
  return (
    <aside className={style["panel"]} data-testid="paper-panel">
      <div className={style["scroll"]}>
        <Facts document={document} onLeftOut={onLeftOut} />
        {failure !== null && (
          <div tabIndex={-1} ref={takeLostFocus}>
            {failure.code === "cancelled" ? (
              <p className={style["note"]} data-testid="paper-cancelled">
                {t.nothingHandedOver}
              </p>
            ) : (
              <FailureNotice failure={failure} />
            )}
          </div>
        )}
        {paper.failure !== null && <FailureNotice failure={paper.failure} />}
        {standing === null ? (
          <>
            {outcome?.kind === "opened" && (
              <Opened document={document} range={outcome.range} printing={printing} />
            )}
            {outcome?.kind === "saved" && (
              <Saved
                document={document}
                range={outcome.range}
                files={outcome.files}
                folder={outcome.folder}
                printing={printing}
              />
            )}
            {outcome?.kind === "marked" && (
              <Marked people={outcome.people} printing={printing} onClose={onClose} />
            )}
            {outcome === null && document.sheets > 0 && (
              <Settings paper={paper} document={document} current={current} choice={choice} />
            )}
          </>
        ) : (
          <WorkCard
            document={document}
            current={current}
            standing={standing}
            choice={choice}
            printing={printing}
            onClose={onClose}
          />
        )}
        {earlier && <Batches unit={document.unit} shown={document.batch} />}
      </div>
      {standing === null && outcome === null && document.sheets > 0 && (
        <Ways choice={choice} printing={printing} sheets={document.sheets} />
      )}
    </aside>
  );
}

function Settings({
  paper,
  document,
  current,
  choice,
}: {
  paper: Paper;
  document: DocumentView;
  current: number;
  choice: PrintChoice;
}) {
  return (
    <>
      <PrintSettings choice={choice} current={current} sheets={document.sheets} />
      {document.kind === "forms" && document.batch === null && document.forms > 1 && (
        <Arrangement paper={paper} document={document} />
      )}
      {document.kind === "photo-notice" && document.departments > 1 && (
        <NoticeParts paper={paper} />
      )}
    </>
  );
}

/** 打印, 保存为 PDF, 用看图程序打开. */
function Ways({
  choice,
  printing,
  sheets,
}: {
  choice: PrintChoice;
  printing: Printing;
  sheets: number;
}) {
  const t = useTexts(texts);
  const { range } = choice;
  const many = range !== null && sheetsIn(range) > PART;
  const disabled = range === null || printing.busy;
  useEnter(choice.go);
  return (
    <footer className={style["ways"]}>
      <Button
        type="primary"
        size="large"
        block
        icon={<PrinterOutlined />}
        data-testid="print-go"
        disabled={!choice.mayPrint}
        title={`${withShortcut("P")} · Enter`}
        onClick={choice.go}
      >
        {t.print(range === null ? null : grouped(sheetsIn(range) * choice.copies))}
      </Button>
      <div className={style["others"]}>
        <Button
          data-testid="save-pdf"
          disabled={disabled}
          onClick={() => {
            if (range !== null) {
              printing.save(range, !many || !choice.inParts);
            }
          }}
        >
          {t.save}
        </Button>
        <span title={many ? t.viewMost : undefined}>
          <Button
            data-testid="open-viewer"
            disabled={disabled || many}
            onClick={() => {
              if (range !== null) {
                printing.view(range);
              }
            }}
          >
            {t.view}
          </Button>
        </span>
      </div>
      {many && sheets > PART && (
        <Checkbox
          checked={choice.inParts}
          data-testid="in-parts"
          onChange={(event) => {
            choice.setInParts(event.target.checked);
          }}
        >
          {t.inParts}
        </Checkbox>
      )}
    </footer>
  );
}
