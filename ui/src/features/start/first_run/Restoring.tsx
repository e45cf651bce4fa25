import { Button } from "antd";
import type { BackupPreview } from "../../../bindings/BackupPreview.ts";
import type { ShellFailure } from "../../../host/failure.ts";
import { useTexts } from "../../../i18n/language.tsx";
import { BackupFile } from "../../backup/BackupFile.tsx";
import { SecretField } from "../../backup/SecretField.tsx";
import style from "./Restoring.module.css";
import { texts } from "./texts.ts";

/** The backup that the first start begins with, and what opens it. */
export function Restoring({
  backup,
  secret,
  missing,
  onSecret,
  onBackup,
  onFailure,
}: {
  backup: BackupPreview;
  secret: string;
  missing: boolean;
  onSecret: (typed: string) => void;
  /** `null`: none; begin with nothing. */
  onBackup: (backup: BackupPreview | null) => void;
  onFailure: (failure: ShellFailure | null) => void;
}) {
  const t = useTexts(texts);
  return (
    <div className={style["restoring"]}>
      <BackupFile backup={backup} onPick={onBackup} onFailure={onFailure} />
      <SecretField backup={backup} value={secret} missing={missing} onChange={onSecret} />
      <p>
        {t.restoring}
        <Button
          type="link"
          size="small"
          data-testid="restore-instead"
          onClick={() => {
            onFailure(null);
            onBackup(null);
          }}
        >
          {t.restoreInstead}
        </Button>
      </p>
    </div>
  );
}
