import { SaveOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import { useBackupStatus, useSettings, useStart } from "../../app/queries.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** After an export a backup is proposed in one line; the recovery code comes first, where that is still proposed. */
export function BackupLine() {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const due = useBackupStatus().data?.due ?? null;
  const settings = useSettings().data;
  const start = useStart().data;
  if (due === null || (settings?.safetySeen === false && start?.recoverySet === false)) {
    return null;
  }
  return (
    <Alert
      type="info"
      showIcon
      icon={<SaveOutlined />}
      data-testid="backup-line"
      title={t.due[due]}
      action={
        <Button
          size="small"
          data-testid="backup-line-make"
          onClick={() => {
            open({ kind: "backup", purpose: "backup" });
          }}
        >
          {t.lineNow}
        </Button>
      }
    />
  );
}
