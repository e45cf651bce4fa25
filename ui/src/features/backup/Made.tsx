import { CheckCircleFilled, EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTell } from "../../app/tell.tsx";
import type { BackupMade } from "../../bindings/BackupMade.ts";
import type { BackupPurpose } from "../../bindings/BackupPurpose.ts";
import { CodeGroups } from "../../components/CodeGroups.tsx";
import { takeFocus } from "../../components/focus.ts";
import { size } from "../../components/size.ts";
import { StateLine } from "../../components/StateLine.tsx";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { OpenBatches } from "./OpenBatches.tsx";
import { texts } from "./texts.ts";

/** The file is whole: where it is, the code that is to be written down, and what comes next. */
export function Made({
  purpose,
  made,
  held,
  onWritten,
  onClose,
}: {
  purpose: BackupPurpose;
  made: BackupMade;
  /** Its code is not written down yet. */
  held: boolean;
  onWritten: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  return (
    <div className={style["form"]} data-testid="backup-made">
      <StateLine
        icon={<CheckCircleFilled />}
        tone="good"
        why={t.madeHint(made.people, size(made.bytes))}
      >
        <output>{t.made}</output>
        <p data-copy data-testid="backup-file">
          {t.where(made.folder.path, made.file)}
        </p>
      </StateLine>
      {held && made.code !== null && (
        <div className={style["code"]}>
          <p>
            <EditOutlined /> <strong>{t.codeWrite}</strong>
          </p>
          <CodeGroups code={made.code} testId="handover-code" />
          <Button type="primary" ref={takeFocus} data-testid="code-written" onClick={onWritten}>
            {t.codeWritten}
          </Button>
        </div>
      )}
      {!held && purpose === "backup" && <p className={style["quiet"]}>{t.keepApart}</p>}
      {!held && purpose !== "backup" && (
        <section className={style["part"]}>
          <h4>{purpose === "move" ? t.next : t.forColleague}</h4>
          <ol>
            {(purpose === "move" ? t.moveSteps.slice(1) : t.handoverSteps).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      {!held && purpose === "handover" && <OpenBatches />}
      <footer className={style["footer"]}>
        <Button
          data-testid="backup-reveal"
          onClick={() => {
            ask("folder_show", made.folder.id).catch(tell.failed);
          }}
        >
          {t.reveal}
        </Button>
        <Button
          type={held ? "default" : "primary"}
          ref={held ? null : takeFocus}
          disabled={held}
          data-testid="backup-close"
          onClick={onClose}
        >
          {t.done}
        </Button>
      </footer>
    </div>
  );
}
