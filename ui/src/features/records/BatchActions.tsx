import {
  CarryOutOutlined,
  CheckOutlined,
  FolderOpenOutlined,
  PrinterOutlined,
  RedoOutlined,
  StopOutlined,
} from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useState } from "react";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { useOverlay } from "../../app/overlay.tsx";
import { useChanging } from "../../app/queries.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeLostFocus } from "../../components/focus.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import type { useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { useHandedIn } from "../hand_in/useHandedIn.ts";
import style from "./Records.module.css";
import { standingOf } from "./summary.ts";
import { texts } from "./texts.ts";
import { VoidDialog } from "./VoidDialog.tsx";
import { WriteAgainDialog } from "./WriteAgainDialog.tsx";

/** What can be done with a batch, and how the last of it went. */
export function BatchActions({
  record,
  job,
}: {
  record: ExportRecord;
  job: ReturnType<typeof useJob>;
}) {
  const t = useTexts(texts);
  const changing = useChanging();
  const setHandedIn = useHandedIn();
  const { open } = useOverlay();
  const [asks, setAsks] = useState<"void" | "write-again" | null>(null);
  const [busy, setBusy] = useState<"reveal" | "mark" | "write" | null>(null);
  const [written, setWritten] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const { n } = record;
  const standing = standingOf(record);

  const doing = (what: typeof busy, work: () => Promise<unknown>) => {
    setBusy(what);
    setWritten(false);
    setFailure(null);
    work()
      .catch((thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
      })
      .finally(() => {
        setBusy(null);
      });
  };
  const answered = () => {
    setAsks(null);
  };
  const reveal = () => {
    doing("reveal", () => ask("export_reveal", record.id));
  };
  const mark = () => {
    doing("mark", () => setHandedIn(record, standing === "exported"));
  };
  const writeAgain = () => {
    doing("write", async () => {
      const folder = await ask("folder_pick");
      if (folder !== null) {
        const request = { export: record.id, folder: folder.id };
        await changing(() => job.run("export_write_again", request));
        setWritten(true);
      }
    });
  };

  if (job.running !== null) {
    return (
      <section className={style["running"]} tabIndex={-1} ref={takeLostFocus}>
        <JobProgress progress={job.running.progress} onCancel={job.running.cancel} />
        <p className={style["quiet"]}>{t.writing(n)}</p>
      </section>
    );
  }
  return (
    <section className={style["doing"]}>
      <div className={style["actions"]}>
        <Button
          icon={<FolderOpenOutlined />}
          loading={busy === "reveal"}
          data-testid={`reveal-${n}`}
          onClick={reveal}
        >
          {t.reveal}
        </Button>
        {standing !== "voided" && (
          <>
            <Button
              icon={<CarryOutOutlined />}
              data-testid={`checklist-${n}`}
              onClick={() => {
                open({ kind: "hand-in", export: record.id, back: { kind: "records" } });
              }}
            >
              {t.checklist}
            </Button>
            <Button
              icon={<PrinterOutlined />}
              data-testid={`hand-in-${n}`}
              onClick={() => {
                const source = { kind: "hand-in", export: record.id } as const;
                open({ kind: "paper", source, back: { kind: "records" } });
              }}
            >
              {t.handInSheet}
            </Button>
            <Button
              icon={standing === "exported" ? <CheckOutlined /> : null}
              loading={busy === "mark"}
              data-testid={`handed-in-${n}`}
              onClick={mark}
            >
              {standing === "exported" ? t.handIn : t.notHandedIn}
            </Button>
            <Button
              icon={<RedoOutlined />}
              loading={busy === "write"}
              data-testid={`write-again-${n}`}
              onClick={() => {
                setAsks("write-again");
              }}
            >
              {t.writeAgain}
            </Button>
            <Button
              danger
              icon={<StopOutlined />}
              disabled={standing === "handed-in"}
              data-testid={`void-${n}`}
              onClick={() => {
                setAsks("void");
              }}
            >
              {t.voiding}
            </Button>
          </>
        )}
      </div>
      {standing === "handed-in" && <p className={style["quiet"]}>{t.noVoid}</p>}
      {standing === "voided" && (
        <div tabIndex={-1} ref={takeLostFocus}>
          <Alert type="warning" showIcon title={t.isVoided} />
        </div>
      )}
      {written && (
        <div tabIndex={-1} ref={takeLostFocus}>
          <Alert
            type="success"
            showIcon
            title={t.written(record.fileName)}
            data-testid={`written-${n}`}
          />
        </div>
      )}
      {failure !== null && (
        <div tabIndex={-1} ref={takeLostFocus}>
          {failure.code === "cancelled" ? (
            <Alert type="info" showIcon title={t.writeCancelled} />
          ) : (
            <FailureNotice failure={failure} />
          )}
        </div>
      )}
      {asks === "void" && <VoidDialog record={record} onClose={answered} />}
      {asks === "write-again" && (
        <WriteAgainDialog
          record={record}
          onGo={() => {
            answered();
            writeAgain();
          }}
          onClose={answered}
        />
      )}
    </section>
  );
}
