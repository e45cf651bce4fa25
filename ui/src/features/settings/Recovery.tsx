import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { StateLine } from "../../components/StateLine.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { CodeToWrite } from "./CodeToWrite.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";
import { useRecoveryCode } from "./useRecoveryCode.ts";

/** The recovery code: made on demand, shown once, to be written down. */
export function Recovery({
  status,
  code,
  onCode,
}: {
  status: StartStatus;
  /** The one on the screen. */
  code: string | null;
  onCode: (code: string | null) => void;
}) {
  const t = useTexts(texts);
  const { making, failure, make: begin } = useRecoveryCode(onCode);
  /** The one on the screen took the place of an earlier one. */
  const [replaced, setReplaced] = useState(false);
  const [written, setWritten] = useState(false);

  const make = () => {
    setReplaced(status.recoverySet);
    begin();
  };

  if (code !== null) {
    return (
      <CodeToWrite
        code={code}
        replaced={replaced}
        onDone={() => {
          setWritten(true);
          onCode(null);
        }}
      />
    );
  }
  return (
    <div className={style["rows"]}>
      <StateLine
        icon={status.recoverySet ? <CheckCircleFilled /> : <WarningFilled />}
        tone={status.recoverySet ? "good" : "warning"}
        why={
          status.recoverySet
            ? t.recoverySetWhy
            : status.passwordSet
              ? status.officeHelp === null
                ? t.recoveryNonePassword
                : t.recoveryNoneHelp
              : t.recoveryNoneLogin
        }
        data-testid="recovery"
        data-set={status.recoverySet}
        ways={
          status.recoverySet ? (
            <Popconfirm
              title={t.recoveryAgainAsk}
              okText={t.recoveryAgainYes}
              cancelText={t.cancel}
              okButtonProps={{ "data-testid": "recovery-again" }}
              onConfirm={make}
            >
              <Button ref={written ? takeFocus : null} loading={making} data-testid="recovery-make">
                {t.recoveryMakeAgain}
              </Button>
            </Popconfirm>
          ) : (
            <Button loading={making} onClick={make} data-testid="recovery-make">
              {t.recoveryMake}
            </Button>
          )
        }
      >
        {status.recoverySet ? t.recoverySet : t.recoveryNone}
      </StateLine>
      <FailureNotice failure={failure} />
    </div>
  );
}
