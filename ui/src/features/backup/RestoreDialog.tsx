import { useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useRef, useState } from "react";
import type { InputRef } from "antd";
import { useTell } from "../../app/tell.tsx";
import { rem } from "../../app/textSize.tsx";
import type { BackupPreview } from "../../bindings/BackupPreview.ts";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeLostFocus, useFocusBack } from "../../components/focus.ts";
import { useJob } from "../../components/job.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import type { Protection } from "../start/first_run/ProtectionChoice.tsx";
import { ProtectionPage } from "../start/first_run/ProtectionPage.tsx";
import { passwordFault } from "../start/password.ts";
import style from "./Backup.module.css";
import { BackupFile } from "./BackupFile.tsx";
import { SecretField } from "./SecretField.tsx";
import { texts } from "./texts.ts";

/** 从备份恢复, where there are data already: they are kept beside. */
export function RestoreDialog({ status, onClose }: { status: StartStatus; onClose: () => void }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const tell = useTell();
  const job = useJob();
  const [backup, setBackup] = useState<BackupPreview | null>(null);
  const [secret, setSecret] = useState("");
  const [protection, setProtection] = useState<Protection>(status.keychain ? "login" : "password");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [pressed, setPressed] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const first = useRef<InputRef>(null);
  const second = useRef<InputRef>(null);
  const running = job.running !== null;
  const fault = protection === "password" ? passwordFault(password, again) : null;
  const missing = secret.trim() === "";
  useFocusBack();

  const go = () => {
    if (running || backup === null) {
      return;
    }
    if (missing || fault !== null) {
      setPressed(true);
      return;
    }
    setFailure(null);
    job
      .run("backup_restore", {
        file: backup.file.id,
        secret,
        password: protection === "password" ? password : null,
      })
      .then(
        (next) => {
          // Nothing that was shown is true any more.
          void client.resetQueries({ queryKey: ["store"] });
          client.setQueryData(["start"], next);
          tell.done(t.restored);
          onClose();
        },
        (thrown: unknown) => {
          setFailure(ShellFailure.of(thrown));
          void client.invalidateQueries({ queryKey: ["start"] });
        },
      );
  };
  useEnter(go);

  return (
    <Modal
      open
      centered
      title={t.restoreTitle}
      width={rem(640)}
      scrollLock={false}
      closable={!running}
      keyboard={!running}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={null}
    >
      <div className={style["form"]} data-testid="restore-dialog">
        {job.running !== null ? (
          <section className={style["form"]} tabIndex={-1} ref={takeLostFocus}>
            <JobProgress progress={job.running.progress} onCancel={job.running.cancel} />
            <p className={style["quiet"]}>{t.restoring}</p>
          </section>
        ) : (
          <>
            <p>{t.restoreWhy}</p>
            <BackupFile backup={backup} onPick={setBackup} onFailure={setFailure} />
            {backup !== null && (
              <>
                <SecretField
                  backup={backup}
                  value={secret}
                  missing={pressed && missing}
                  onChange={setSecret}
                />
                <section className={style["part"]}>
                  <h4>{t.from}</h4>
                  <ProtectionPage
                    keychain={status.keychain}
                    protection={protection}
                    onProtection={setProtection}
                    password={password}
                    onPassword={setPassword}
                    again={again}
                    onAgain={setAgain}
                    fault={pressed ? fault : null}
                    first={first}
                    second={second}
                    alone={false}
                  />
                </section>
              </>
            )}
            {failure?.code === "cancelled" ? (
              <output className={style["quiet"]}>{t.restoreCancelled}</output>
            ) : (
              <FailureNotice failure={failure} />
            )}
            <footer className={style["footer"]}>
              <Button onClick={onClose}>{t.cancel}</Button>
              <Button
                type="primary"
                disabled={backup === null}
                data-testid="restore-go"
                onClick={go}
              >
                {t.restoreGo}
              </Button>
            </footer>
          </>
        )}
      </div>
    </Modal>
  );
}
