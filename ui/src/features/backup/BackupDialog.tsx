import { Button, Modal } from "antd";
import { useState } from "react";
import { useRefresh } from "../../app/queries.ts";
import { rem } from "../../app/textSize.tsx";
import type { BackupMade } from "../../bindings/BackupMade.ts";
import type { BackupPurpose } from "../../bindings/BackupPurpose.ts";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, takeLostFocus, useFocusBack } from "../../components/focus.ts";
import { useJob } from "../../components/job.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { FolderField } from "./FolderField.tsx";
import { faultOf, firstChoice, type LockChoice, lockOf, ownSecrets } from "./lock.ts";
import { LockChoiceField } from "./LockChoice.tsx";
import { Made } from "./Made.tsx";
import { OpenBatches } from "./OpenBatches.tsx";
import { texts } from "./texts.ts";
import { useFolder } from "./useFolder.ts";

/** 备份, 换电脑 and 移交给同事: one file each, with what is to be done before and after it. */
export function BackupDialog({
  purpose,
  status,
  onClose,
}: {
  purpose: BackupPurpose;
  status: StartStatus;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const job = useJob();
  const [made, setMade] = useState<BackupMade | null>(null);
  /** A code is on the screen and not written down yet. */
  const [held, setHeld] = useState(false);
  const busy = job.running !== null || held;
  useFocusBack();
  return (
    <Modal
      open
      centered
      title={t.title[purpose]}
      width={rem(640)}
      scrollLock={false}
      closable={!busy}
      keyboard={!busy}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={null}
    >
      <div data-testid="backup-dialog" data-purpose={purpose}>
        {made === null ? (
          <Making
            purpose={purpose}
            status={status}
            job={job}
            onMade={(done) => {
              setHeld(done.code !== null);
              setMade(done);
            }}
            onClose={onClose}
          />
        ) : (
          <Made
            purpose={purpose}
            made={made}
            held={held}
            onWritten={() => {
              setHeld(false);
            }}
            onClose={onClose}
          />
        )}
      </div>
    </Modal>
  );
}

function Making({
  purpose,
  status,
  job,
  onMade,
  onClose,
}: {
  purpose: BackupPurpose;
  status: StartStatus;
  job: ReturnType<typeof useJob>;
  onMade: (made: BackupMade) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const refresh = useRefresh();
  const own = ownSecrets(status);
  const [choice, setChoice] = useState<LockChoice>({
    kind: firstChoice(purpose, own),
    passphrase: "",
    again: "",
  });
  const [pressed, setPressed] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const place = useFolder();
  const { folder } = place;
  const fault = faultOf(choice);
  const go = () => {
    if (job.running !== null || folder === null) {
      return;
    }
    if (fault !== null) {
      setPressed(true);
      return;
    }
    setFailure(null);
    job
      .run("backup_make", { purpose, lock: lockOf(choice), folder: folder.id })
      .then(onMade, (thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
      })
      .finally(() => {
        void refresh();
      });
  };
  useEnter(go);
  if (job.running !== null) {
    return (
      <section className={style["form"]} tabIndex={-1} ref={takeLostFocus}>
        <JobProgress progress={job.running.progress} onCancel={job.running.cancel} />
        <p className={style["quiet"]}>{t.writing}</p>
      </section>
    );
  }
  return (
    <div className={style["form"]}>
      <p>{t.why[purpose]}</p>
      {purpose === "move" && (
        <ol className={style["part"]}>
          {t.moveSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {purpose === "handover" && <OpenBatches />}
      {purpose !== "handover" && (
        <LockChoiceField
          own={own}
          choice={choice}
          fault={pressed ? fault : null}
          onChange={setChoice}
        />
      )}
      <FolderField place={place} />
      {failure?.code === "cancelled" ? (
        <output className={style["quiet"]}>{t.cancelled}</output>
      ) : (
        <FailureNotice failure={failure ?? place.failure} />
      )}
      <footer className={style["footer"]}>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          type="primary"
          ref={folder === null ? null : takeFocus}
          disabled={folder === null}
          data-testid="backup-go"
          onClick={go}
        >
          {t.write}
        </Button>
      </footer>
    </div>
  );
}
