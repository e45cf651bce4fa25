import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { useBackupStatus, useUnits } from "../../app/queries.ts";
import { moment } from "../../components/moment.ts";
import { StateLine } from "../../components/StateLine.tsx";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { NumbersQuestion } from "./LastNumbersDialog.tsx";
import { texts } from "./texts.ts";

/** 备份与移交 in the settings: the last backup, and the ways to another computer, to a colleague, back, and out. */
export function BackupSection() {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const status = useBackupStatus().data;
  const units = useUnits().data;
  const [asks, setAsks] = useState(false);
  if (status === undefined) {
    return null;
  }
  const { last, due, kept, numbers } = status;
  const good = last !== null && due === null;
  return (
    <div className={style["rows"]}>
      <StateLine
        icon={good ? <CheckCircleFilled /> : <WarningFilled />}
        tone={good ? "good" : "warning"}
        why={
          <>
            <div data-copy>{last === null ? t.noneWhy : t.where(last.folder, last.file)}</div>
            {last !== null && due !== null && <div>{t.due[due]}</div>}
          </>
        }
        data-testid="backup-status"
        data-due={due ?? "none"}
      >
        {last === null ? t.none : t.last(moment(last.madeAt))}
      </StateLine>
      <div className={style["ways"]}>
        <Button
          type={good ? "default" : "primary"}
          data-testid="backup-make"
          onClick={() => {
            open({ kind: "backup", purpose: "backup" });
          }}
        >
          {t.make}
        </Button>
        <Button
          data-testid="backup-move"
          onClick={() => {
            open({ kind: "backup", purpose: "move" });
          }}
        >
          {t.move}
        </Button>
        <Button
          data-testid="backup-handover"
          onClick={() => {
            open({ kind: "backup", purpose: "handover" });
          }}
        >
          {t.handover}
        </Button>
        <Button
          data-testid="backup-restore"
          onClick={() => {
            open({ kind: "restore" });
          }}
        >
          {t.restore}
        </Button>
        {units !== undefined && units.length > 0 && (
          <Button
            danger
            data-testid="unit-erase"
            onClick={() => {
              open({ kind: "erase" });
            }}
          >
            {t.erase}
          </Button>
        )}
      </div>
      {numbers.length > 0 && (
        <StateLine
          icon={<WarningFilled />}
          tone="warning"
          data-testid="numbers-open"
          ways={
            <Button
              data-testid="numbers-fill"
              onClick={() => {
                setAsks(true);
              }}
            >
              {t.numbersFill}
            </Button>
          }
        >
          {t.numbersOpen}
        </StateLine>
      )}
      {asks && numbers.length > 0 && (
        <NumbersQuestion
          numbers={numbers}
          onLater={() => {
            setAsks(false);
          }}
        />
      )}
      {kept.map((folder) => (
        <p key={folder} className={style["small"]} data-copy>
          {t.kept(folder)}
        </p>
      ))}
    </div>
  );
}
