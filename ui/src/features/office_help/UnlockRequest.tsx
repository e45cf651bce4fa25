import { CheckCircleFilled } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTell } from "../../app/tell.tsx";
import { rem } from "../../app/textSize.tsx";
import type { OfficeHelp } from "../../bindings/OfficeHelp.ts";
import type { UnlockRequestMade } from "../../bindings/UnlockRequestMade.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { StateLine } from "../../components/StateLine.tsx";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { FolderField } from "../backup/FolderField.tsx";
import { useFolder } from "../backup/useFolder.ts";
import style from "./OfficeHelp.module.css";
import { officeName, reachedBy } from "./office.ts";
import { texts } from "./texts.ts";

/** 解锁申请: saves request and letter, and says what comes next. Lies above the page that asks for the password. */
export function UnlockRequest({ help, onClose }: { help: OfficeHelp; onClose: () => void }) {
  const t = useTexts(texts);
  const place = useFolder();
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [made, setMade] = useState<UnlockRequestMade | null>(null);
  const { folder } = place;
  useFocusBack();

  const make = () => {
    if (folder === null) {
      return;
    }
    setMaking(true);
    setFailure(null);
    ask("unlock_request_make", folder.id)
      .then(setMade, (thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
      })
      .finally(() => {
        setMaking(false);
      });
  };
  return (
    <Modal
      open
      centered
      title={t.askTitle}
      width={rem(560)}
      footer={null}
      scrollLock={false}
      onCancel={onClose}
    >
      {made === null ? (
        <section className={style["request"]} data-testid="unlock-request">
          <p>{t.askWhy(officeName(help.office, t.someOffice))}</p>
          <FolderField place={place} />
          <FailureNotice failure={failure ?? place.failure} />
          <div className={style["actions"]}>
            <Button onClick={onClose}>{t.cancel}</Button>
            <Button
              type="primary"
              disabled={folder === null}
              ref={folder === null ? null : takeFocus}
              loading={making}
              data-testid="unlock-request-make"
              onClick={make}
            >
              {t.make}
            </Button>
          </div>
        </section>
      ) : (
        <Made made={made} help={help} onClose={onClose} />
      )}
    </Modal>
  );
}

function Made({
  made,
  help,
  onClose,
}: {
  made: UnlockRequestMade;
  help: OfficeHelp;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const reach = reachedBy(help.office);
  return (
    <section className={style["request"]} data-testid="unlock-request-made">
      <StateLine icon={<CheckCircleFilled />} tone="good">
        <output>{t.made}</output>
        <p className={style["files"]} data-copy data-testid="unlock-request-files">
          {t.files(made.file, made.letter)}
        </p>
      </StateLine>
      <dl className={style["facts"]}>
        <dt>{t.number}</dt>
        <dd data-copy data-testid="unlock-request-number">
          {made.number}
        </dd>
      </dl>
      <ol>
        {t.steps(officeName(help.office, t.someOffice)).map((step, at) => (
          <li key={step}>
            {step}
            {at === 1 && reach.length > 0 && (
              <span className={style["why"]} data-copy>
                {t.reach(reach)}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className={style["why"]}>{t.keep}</p>
      <div className={style["actions"]}>
        <Button
          data-testid="unlock-request-reveal"
          onClick={() => {
            ask("folder_show", made.folder.id).catch(tell.failed);
          }}
        >
          {t.reveal}
        </Button>
        <Button type="primary" ref={takeFocus} data-testid="unlock-request-close" onClick={onClose}>
          {t.done}
        </Button>
      </div>
    </section>
  );
}
