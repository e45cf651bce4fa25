import { Button, Modal } from "antd";
import { useState } from "react";
import { useTell } from "../../app/tell.tsx";
import { rem } from "../../app/textSize.tsx";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { ClerkName } from "../journal/ClerkName.tsx";
import { BackupSection } from "../backup/BackupSection.tsx";
import { OfficeHelpSetting } from "../office_help/OfficeHelpSetting.tsx";
import { usePlaces } from "../start/first_run/usePlaces.ts";
import { Display } from "./Display.tsx";
import { PlaceDialog } from "./PlaceDialog.tsx";
import { Protection } from "./Protection.tsx";
import { Recovery } from "./Recovery.tsx";
import { ReleaseCheck } from "./ReleaseCheck.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";

/** 设置. Whatever is chosen holds at once; there is nothing to save but a password. */
export function SettingsDialog({
  status,
  unit,
  onClose,
}: {
  status: StartStatus;
  unit: number | null;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  /** A recovery code is on the screen, and not written down yet. */
  const [code, setCode] = useState<string | null>(null);
  /** The work is to go on in another place. */
  const [leaves, setLeaves] = useState(false);
  useFocusBack();
  if (leaves) {
    return (
      <PlaceDialog
        onClose={() => {
          setLeaves(false);
        }}
      />
    );
  }
  return (
    <Modal
      open
      centered
      title={t.title}
      width={rem(720)}
      footer={
        <Button
          onClick={onClose}
          disabled={code !== null}
          ref={takeFocus}
          data-testid="settings-close"
        >
          {t.close}
        </Button>
      }
      closable={code === null}
      keyboard={code === null}
      mask={{ closable: code === null }}
      scrollLock={false}
      onCancel={onClose}
    >
      <div className={style["sections"]} data-testid="settings-dialog">
        <section>
          <h3>{t.look}</h3>
          <Display />
        </section>
        <section>
          <h3>{t.protection}</h3>
          <Protection status={status} />
        </section>
        <section>
          <h3>{t.recovery}</h3>
          <Recovery status={status} code={code} onCode={setCode} />
        </section>
        {status.passwordSet && unit !== null && (
          <section>
            <h3>{t.officeHelp}</h3>
            <OfficeHelpSetting status={status} unit={unit} />
          </section>
        )}
        <section>
          <h3>{t.clerk}</h3>
          <ClerkName />
        </section>
        <section>
          <h3>{t.backup}</h3>
          <BackupSection />
        </section>
        <section>
          <h3>{t.about}</h3>
          <div className={style["about"]}>
            <p data-copy>
              <strong>{t.program}</strong> {t.version(status.version)}
            </p>
            <p className={style["folder"]}>
              {t.folder} <span data-copy>{status.workFolder}</span>{" "}
              <AnotherPlace
                disabled={code !== null}
                onLeave={() => {
                  setLeaves(true);
                }}
              />
            </p>
            <p className={style["why"]}>{t.folderWhy}</p>
            <ReleaseCheck />
            <p className={style["folder"]}>
              {t.log}{" "}
              <Button
                size="small"
                onClick={() => {
                  ask("log_show").catch(tell.failed);
                }}
                data-testid="log-show"
              >
                {t.logShow}
              </Button>
            </p>
            <p className={style["why"]}>{t.logWhy}</p>
          </div>
        </section>
      </div>
    </Modal>
  );
}

/** The way to another place; none where the data lie beside a portable program. */
function AnotherPlace({ disabled, onLeave }: { disabled: boolean; onLeave: () => void }) {
  const t = useTexts(texts);
  const places = usePlaces();
  if (places.length === 0 || places.some((place) => place.besideProgram)) {
    return null;
  }
  return (
    <Button size="small" disabled={disabled} data-testid="place-change" onClick={onLeave}>
      {t.place}
    </Button>
  );
}
