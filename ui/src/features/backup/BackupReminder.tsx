import { useEffect, useRef } from "react";
import { note, settle } from "../../app/notices.ts";
import { useBackupStatus } from "../../app/queries.ts";
import type { BackupDue } from "../../bindings/BackupDue.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** Once a backup is due a line stands among the notices, behind the bell, until one is made: nothing opens by itself. */
export function BackupReminder(): null {
  const t = useTexts(texts);
  const due = useBackupStatus().data?.due ?? null;
  const said = useRef<{ readonly due: BackupDue; readonly id: number } | null>(null);
  useEffect(() => {
    if (due === (said.current?.due ?? null)) {
      return;
    }
    if (said.current !== null) {
      settle(said.current.id);
      said.current = null;
    }
    if (due !== null) {
      const action = {
        text: t.lineNow,
        opens: { kind: "backup", purpose: "backup" },
      } as const;
      const text = `${t.remind}：${t.due[due]}`;
      said.current = { due, id: note({ kind: "hint", text, todo: t.remindTodo, action }) };
    }
  }, [due, t]);
  return null;
}
