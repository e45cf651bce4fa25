import { CheckCircleFilled, FilePdfOutlined, SelectOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTell } from "../../app/tell.tsx";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import type { FolderHandle } from "../../bindings/FolderHandle.ts";
import type { SheetRange } from "../../bindings/SheetRange.ts";
import { useEnter } from "../../components/enter.ts";
import { takeFocus } from "../../components/focus.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Path } from "../export/Path.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Panel.module.css";
import { sheetsIn } from "./range.ts";
import { texts } from "./texts.ts";
import { Finish, WhatNext } from "./WhatNext.tsx";
import type { Printing } from "./usePrinting.ts";

/** Sheets that were opened in the viewer. */
export function Opened({
  document,
  range,
  printing,
}: {
  document: DocumentView;
  range: SheetRange;
  printing: Printing;
}) {
  const t = useTexts(texts);
  return (
    <section className={style["card"]} data-testid="opened">
      <header>
        <SelectOutlined className={style["blue"] ?? ""} />
        <strong>{t.opened}</strong>
      </header>
      <AskPrinted document={document} range={range} printing={printing} />
    </section>
  );
}

/** Sheets that were saved as files. */
export function Saved({
  document,
  range,
  files,
  folder,
  printing,
}: {
  document: DocumentView;
  range: SheetRange;
  files: readonly string[];
  folder: FolderHandle;
  printing: Printing;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  return (
    <section className={style["card"]} data-testid="saved-pdf">
      <header>
        <CheckCircleFilled className={style["green"] ?? ""} />
        <strong>{t.saved(grouped(files.length))}</strong>
      </header>
      <div className={style["where"]}>
        <Path path={folder.path} />
        <Button
          size="small"
          data-testid="saved-reveal"
          onClick={() => {
            ask("folder_show", folder.id).catch(tell.failed);
          }}
        >
          {t.showFolder}
        </Button>
      </div>
      <ul className={style["files"]}>
        {files.map((file) => (
          <li key={file}>
            <FilePdfOutlined />
            <span data-copy>{file}</span>
          </li>
        ))}
      </ul>
      <AskPrinted document={document} range={range} printing={printing} />
    </section>
  );
}

/** 已经打印好了吗？ Only the clerk can know; and only forms are waited for. */
function AskPrinted({
  document,
  range,
  printing,
}: {
  document: DocumentView;
  range: SheetRange;
  printing: Printing;
}) {
  const t = useTexts(texts);
  if (document.kind !== "forms") {
    return (
      <Button ref={takeFocus} block data-testid="outcome-close" onClick={printing.forget}>
        {t.finish}
      </Button>
    );
  }
  return (
    <div className={style["ask"]}>
      <strong>{t.askPrinted}</strong>
      <p>{t.askPrintedHint(grouped(sheetsIn(range)))}</p>
      <Button
        ref={takeFocus}
        type="primary"
        block
        loading={printing.busy}
        data-testid="mark-printed"
        onClick={() => {
          printing.mark(range);
        }}
      >
        {t.mark}
      </Button>
      <Button block data-testid="not-printed-yet" onClick={printing.forget}>
        {t.notYet}
      </Button>
    </div>
  );
}

/** Sheets that the clerk said were printed. */
export function Marked({
  people,
  printing,
  onClose,
}: {
  people: number;
  printing: Printing;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  useEnter(onClose);
  return (
    <section className={style["card"]} data-testid="marked-printed">
      <header>
        <CheckCircleFilled className={style["green"] ?? ""} />
        <strong>{t.done(grouped(people))}</strong>
        {printing.takeBack !== null && (
          <Button type="link" size="small" data-testid="mark-take-back" onClick={printing.takeBack}>
            {t.takeBack}
          </Button>
        )}
      </header>
      <WhatNext />
      <Finish onClick={onClose} />
    </section>
  );
}
