import {
  CarryOutOutlined,
  CheckCircleFilled,
  FileZipOutlined,
  FolderOpenOutlined,
  PrinterOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import { useRef } from "react";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { useOverlay } from "../../app/overlay.tsx";
import { useTell } from "../../app/tell.tsx";
import { useEnter } from "../../components/enter.ts";
import { takeFocus } from "../../components/focus.ts";
import { scrollable } from "../../components/scrollable.ts";
import { size } from "../../components/size.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { BackupLine } from "../backup/BackupLine.tsx";
import style from "./Export.module.css";
import { HandingIn } from "./HandingIn.tsx";
import { Path } from "./Path.tsx";
import { Safety } from "./Safety.tsx";
import { texts } from "./texts.ts";

/** 回盘数据导出成功: what was written where, and how it is handed in. */
export function Finished({
  unit,
  files,
  code,
  onCode,
  onClose,
}: {
  unit: number;
  files: readonly ExportRecord[];
  /** A recovery code that is on the screen; nothing leads away before it is written down. */
  code: string | null;
  onCode: (code: string | null) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const { open } = useOverlay();
  const close = useRef<HTMLButtonElement>(null);
  const stays = code !== null;
  useEnter(stays ? null : onClose);
  const people = files.reduce((sum, file) => sum + file.people, 0);
  const [first] = files;
  return (
    <div data-testid="export-done">
      <div className={style["finished"]} {...scrollable}>
        <header>
          <CheckCircleFilled />
          <div>
            <output>{t.done}</output>
            <p data-testid="export-where">
              {t.doneHint(people)}{" "}
              <Button
                type="link"
                size="small"
                disabled={stays}
                data-testid="export-records"
                onClick={() => {
                  open({ kind: "records" });
                }}
              >
                {t.records}
              </Button>
            </p>
          </div>
        </header>
        <section className={style["written"]}>
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <FileZipOutlined />
                <span className={style["file"]} data-copy>
                  {file.fileName}
                </span>
                <span className={style["quiet"]}>{t.people(file.people)}</span>
                <span className={style["quiet"]}>{size(file.bytes)}</span>
              </li>
            ))}
          </ul>
          {first !== undefined && (
            <div className={style["folder"]}>
              <FolderOpenOutlined />
              <Path path={first.folder} />
              <Button
                data-testid="reveal"
                onClick={() => {
                  ask("export_reveal", first.id).catch(tell.failed);
                }}
              >
                {t.reveal}
              </Button>
            </div>
          )}
        </section>
        <div className={style["sheets"]}>
          {files.map((file) => (
            <Button
              key={file.id}
              icon={<PrinterOutlined />}
              disabled={stays}
              data-testid={`hand-in-${file.n}`}
              onClick={() => {
                const source = { kind: "hand-in", export: file.id } as const;
                open({ kind: "paper", source, back: { kind: "records" } });
              }}
            >
              {t.handInSheet}
              {files.length > 1 && ` · ${file.fileName}`}
            </Button>
          ))}
        </div>
        <Safety code={code} onCode={onCode} next={close} />
        {!stays && <BackupLine />}
        <HandingIn unit={unit} people={people} files={files.length} />
      </div>
      <div className={style["below"]}>
        {first !== undefined && (
          <Button
            size="large"
            icon={<CarryOutOutlined />}
            disabled={stays}
            data-testid="export-checklist"
            onClick={() => {
              open({ kind: "hand-in", export: first.id });
            }}
          >
            {t.checklist}
          </Button>
        )}
        <Button
          type="primary"
          size="large"
          ref={(button: HTMLButtonElement | null) => {
            close.current = button;
            takeFocus(button);
          }}
          disabled={stays}
          data-testid="export-close"
          onClick={onClose}
        >
          {t.ok}
        </Button>
      </div>
    </div>
  );
}
