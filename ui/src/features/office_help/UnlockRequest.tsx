import { CheckCircleFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTell } from "../../app/tell.tsx";
import type { OfficeHelp } from "../../bindings/OfficeHelp.ts";
import type { UnlockRequestMade } from "../../bindings/UnlockRequestMade.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { FolderField } from "../backup/FolderField.tsx";
import { useFolder } from "../backup/useFolder.ts";
import style from "./OfficeHelp.module.css";
import { officeName, reachedBy } from "./office.ts";
import { texts } from "./texts.ts";

/** 解锁申请, on the page that asks for the password: saves request and letter, and says what comes next. */
export function UnlockRequest({ help }: { help: OfficeHelp }) {
  const t = useTexts(texts);
  const place = useFolder();
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [made, setMade] = useState<UnlockRequestMade | null>(null);
  const office = officeName(help.office, t.someOffice);
  const { folder } = place;

  if (made !== null) {
    return <Made made={made} help={help} />;
  }
  return (
    <section className={style["request"]} data-testid="unlock-request">
      <h2>{t.askTitle}</h2>
      <p>{t.askWhy(office)}</p>
      <FolderField place={place} />
      <FailureNotice failure={failure ?? place.failure} />
      <Button
        type="primary"
        disabled={folder === null}
        ref={folder === null ? null : takeFocus}
        loading={making}
        data-testid="unlock-request-make"
        onClick={() => {
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
        }}
      >
        {t.make}
      </Button>
    </section>
  );
}

function Made({ made, help }: { made: UnlockRequestMade; help: OfficeHelp }) {
  const t = useTexts(texts);
  const tell = useTell();
  const reach = reachedBy(help.office);
  return (
    <section className={style["request"]} data-testid="unlock-request-made">
      <h2>
        <CheckCircleFilled className={style["good"]} /> <output>{t.made}</output>
      </h2>
      <dl className={style["facts"]}>
        <dt>{t.number}</dt>
        <dd data-copy data-testid="unlock-request-number">
          {made.number}
        </dd>
      </dl>
      <p className={style["files"]} data-copy data-testid="unlock-request-files">
        {t.files(made.file, made.letter)}
      </p>
      <Button
        ref={takeFocus}
        data-testid="unlock-request-reveal"
        onClick={() => {
          ask("folder_show", made.folder.id).catch(tell.failed);
        }}
      >
        {t.reveal}
      </Button>
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
    </section>
  );
}
