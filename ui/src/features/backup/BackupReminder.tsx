import { useEffect, useRef } from "react";
import { note } from "../../app/notices.ts";
import { useBackupStatus } from "../../app/queries.ts";
import type { BackupDue } from "../../bindings/BackupDue.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** Once a backup is due a line stands among the notices, behind the bell: nothing opens by itself. */
export function BackupReminder(): null {
  const t = useTexts(texts);
  const due = useBackupStatus().data?.due ?? null;
  const said = useRef<BackupDue | null>(null);
  useEffect(() => {
    if (due !== null && said.current !== due) {
      note({ kind: "hint", text: `${t.remind}：${t.due[due]}`, todo: t.remindTodo });
    }
    said.current = due;
  }, [due, t]);
  return null;
}
