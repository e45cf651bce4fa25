import { FileProtectOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import type { BackupPreview } from "../../bindings/BackupPreview.ts";
import { takeFocus } from "../../components/focus.ts";
import { moment } from "../../components/moment.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { texts } from "./texts.ts";

/** Asks for a backup, and shows what it says of itself. */
export function BackupFile({
  backup,
  onPick,
  onFailure,
}: {
  backup: BackupPreview | null;
  onPick: (backup: BackupPreview) => void;
  onFailure: (failure: ShellFailure | null) => void;
}) {
  const t = useTexts(texts);
  const [picking, setPicking] = useState(false);
  const pick = () => {
    setPicking(true);
    onFailure(null);
    ask("backup_pick")
      .then(
        (found) => {
          if (found !== null) {
            onPick(found);
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
    <section className={style["part"]}>
      <h4>{t.file}</h4>
      <div className={style["folder"]}>
        <FileProtectOutlined />
        <span data-testid="backup-chosen">
          {backup !== null && (
            <>
              {backup.file.name}
              <span className={style["small"]}>
                {t.purpose[backup.purpose]} · {t.madeAt(moment(backup.madeAt), backup.program)}
              </span>
            </>
          )}
        </span>
        <Button
          ref={backup === null ? takeFocus : null}
          loading={picking}
          data-testid="backup-pick"
          onClick={pick}
        >
          {backup === null ? t.pick : t.pickAgain}
        </Button>
      </div>
    </section>
  );
}
