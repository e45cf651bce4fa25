import {
  CheckCircleFilled,
  DownloadOutlined,
  FileExcelOutlined,
  FolderOpenOutlined,
  SafetyOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import { useTell } from "../../app/tell.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ImportDialog } from "../../components/ImportDialog.tsx";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Finished } from "./Finished.tsx";
import { Report } from "./Report.tsx";
import style from "./Table.module.css";
import { texts } from "./texts.ts";
import { type TableWork, useTable } from "./useTable.ts";

const ASK_WIDTH = 680;
const REPORT_WIDTH = 1080;

/** 批量处理 - 信息导入: choose a table, look at the report, agree. */
export function TableDialog({ unit, onClose }: { unit: number; onClose: () => void }) {
  const t = useTexts(texts);
  const tell = useTell();
  const work = useTable(unit);
  const { running, failure, table, taken } = work;
  const close = () => {
    // The way back stays for a while.
    if (taken !== null && taken.undo !== null) {
      tell.changed(t.doneHow(taken.changed), taken);
    }
    onClose();
  };
  return (
    <ImportDialog
      name="table-import"
      title={t.title}
      width={table !== null && taken === null ? REPORT_WIDTH : ASK_WIDTH}
      running={running}
      failure={failure}
      onClose={close}
    >
      {taken !== null && table !== null ? (
        <Finished table={table.id} taken={taken} onClose={close} onUndone={onClose} />
      ) : table === null ? (
        <Asking work={work} onClose={onClose} />
      ) : (
        <Report
          key={table.id}
          table={table}
          onTake={work.take}
          onAnother={work.choose}
          onClose={onClose}
        />
      )}
    </ImportDialog>
  );
}

function Asking({ work, onClose }: { work: TableWork; onClose: () => void }) {
  const t = useTexts(texts);
  const tell = useTell();
  const { template } = work;
  return (
    <>
      <p className={style["how"]}>{t.how}</p>
      <p className={style["quiet"]}>{t.columns}</p>
      <p className={style["quiet"]}>{t.blank}</p>
      <p className={style["safe"]}>
        <SafetyOutlined />
        {t.safe}
      </p>
      {template !== null && (
        <p className={style["saved"]} data-testid="table-template-saved">
          <CheckCircleFilled />
          <span data-copy>{t.templateSaved(template.file)}</span>
          <Button
            type="link"
            icon={<FolderOpenOutlined />}
            onClick={() => {
              ask("folder_show", template.folder.id).catch(tell.failed);
            }}
          >
            {t.show}
          </Button>
        </p>
      )}
      <footer className={style["footer"]}>
        <Button
          className={style["every"] ?? ""}
          icon={<DownloadOutlined />}
          data-testid="table-template"
          onClick={work.saveTemplate}
        >
          {t.template}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          ref={takeFocus}
          type="primary"
          icon={<FileExcelOutlined />}
          data-testid="table-choose"
          onClick={work.choose}
        >
          {t.choose}
        </Button>
      </footer>
    </>
  );
}
