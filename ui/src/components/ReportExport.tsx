import { DownloadOutlined, FolderOpenOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useTell } from "../app/tell.tsx";
import type { ReportFormat } from "../bindings/ReportFormat.ts";
import type { SavedTable } from "../bindings/SavedTable.ts";
import { ask } from "../host/shell.ts";
import { isolated } from "../i18n/isolated.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./ReportExport.module.css";

const texts = bilingual({
  zh: {
    export: "导出报告",
    format: { xlsx: "Excel 表格（.xlsx）", csv: "CSV 文本（.csv）" },
    saved: (file: string) => `报告已保存：${isolated(file)}`,
    show: "打开文件夹",
  },
  en: {
    export: "Export report",
    format: { xlsx: "Excel workbook (.xlsx)", csv: "CSV text (.csv)" },
    saved: (file: string) => `Report saved: ${isolated(file)}`,
    show: "Open folder",
  },
});

const FORMATS = ["xlsx", "csv"] as const satisfies readonly ReportFormat[];

/** 导出报告: asks for the folder, has the report written there, and leads to it. `name` begins the test ids; `words` where it is called otherwise. */
export function ReportExport({
  name,
  words,
  save,
}: {
  name: string;
  words?: { readonly export: string; readonly saved: (file: string) => string };
  /** Writes the report into a folder that the clerk has chosen. */
  save: (folder: string, format: ReportFormat) => Promise<SavedTable>;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const [works, setWorks] = useState(false);
  const [saved, setSaved] = useState<SavedTable | null>(null);
  const write = async (format: ReportFormat) => {
    const folder = await ask("folder_pick");
    if (folder !== null) {
      const written = await save(folder.id, format);
      setSaved(written);
      tell.done((words ?? t).saved(written.file));
    }
  };
  return (
    <span className={style["report"]}>
      {saved !== null && (
        <Button
          type="link"
          icon={<FolderOpenOutlined />}
          title={saved.file}
          data-testid={`${name}-report-saved`}
          onClick={() => {
            ask("folder_show", saved.folder.id).catch(tell.failed);
          }}
        >
          {t.show}
        </Button>
      )}
      <Dropdown
        trigger={["click"]}
        disabled={works}
        menu={{
          items: FORMATS.map((format) => ({
            key: format,
            label: <span data-testid={`${name}-report-${format}`}>{t.format[format]}</span>,
          })),
          onClick: ({ key }) => {
            const format = FORMATS.find((one) => one === key);
            if (format !== undefined) {
              setWorks(true);
              write(format)
                .catch(tell.failed)
                .finally(() => {
                  setWorks(false);
                });
            }
          },
        }}
      >
        <Button icon={<DownloadOutlined />} loading={works} data-testid={`${name}-report`}>
          {(words ?? t).export}
        </Button>
      </Dropdown>
    </span>
  );
}
