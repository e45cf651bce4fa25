import { Button } from "antd";
import { useState } from "react";
import type { BackupPreview } from "../../../bindings/BackupPreview.ts";
import { ShellFailure } from "../../../host/failure.ts";
import { ask } from "../../../host/shell.ts";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./WelcomePage.module.css";
import { texts } from "./texts.ts";

/** What the program does, in three lines, and how long the setting up takes. */
export function WelcomePage({
  onRestore,
  onFailure,
}: {
  onRestore: (backup: BackupPreview) => void;
  onFailure: (failure: ShellFailure | null) => void;
}) {
  const t = useTexts(texts);
  const [picking, setPicking] = useState(false);
  const pick = () => {
    setPicking(true);
    onFailure(null);
    ask("backup_pick")
      .then(
        (backup) => {
          if (backup !== null) {
            onRestore(backup);
          }
        },
        (thrown: unknown) => {
          onFailure(ShellFailure.of(thrown));
        },
      )
      .finally(() => {
        setPicking(false);
      });
  };
  return (
    <>
      <p className={style["lead"]}>{t.welcomeLead}</p>
      <ol className={style["points"]}>
        {t.points.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <p className={style["quiet"]}>{t.welcomeSoon}</p>
      <p className={style["restore"]}>
        {t.restoreLead}
        <Button type="link" loading={picking} data-testid="first-run-restore" onClick={pick}>
          {t.restore}
        </Button>
      </p>
    </>
  );
}
