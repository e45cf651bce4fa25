import { CheckCircleFilled, EditOutlined, WarningFilled } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { CodeGroups } from "../../components/CodeGroups.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { StateLine } from "../../components/StateLine.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";

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
  const client = useQueryClient();
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  /** The one on the screen took the place of an earlier one. */
  const [replaced, setReplaced] = useState(false);
  const [written, setWritten] = useState(false);

  const make = () => {
    setMaking(true);
    setFailure(null);
    setReplaced(status.recoverySet);
    ask("recovery_code_make")
      .then(
        (made) => {
          onCode(made.code);
          client.setQueryData<StartStatus>(
            ["start"],
            (now) => now && { ...now, recoverySet: true },
          );
        },
        (thrown: unknown) => {
          setFailure(ShellFailure.of(thrown));
        },
      )
      .finally(() => {
        setMaking(false);
      });
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

function CodeToWrite({
  code,
  replaced,
  onDone,
}: {
  code: string;
  replaced: boolean;
  onDone: () => void;
}) {
  const t = useTexts(texts);
  return (
    <div className={style["written"]}>
      <p>
        <EditOutlined /> <strong>{t.recoveryWrite}</strong>
      </p>
      <CodeGroups code={code} testId="recovery-code" />
      <p className={style["why"]}>
        {t.recoveryKeep}
        {replaced && ` ${t.recoveryReplaced}`}
      </p>
      <Button type="primary" ref={takeFocus} onClick={onDone} data-testid="recovery-done">
        {t.recoveryDone}
      </Button>
    </div>
  );
}
