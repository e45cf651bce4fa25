import { InfoCircleFilled } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { useEnter } from "../../components/enter.ts";
import { takeFocus } from "../../components/focus.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { HelpLink } from "../../components/HelpLink.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts as helpTexts } from "../office_help/texts.ts";
import { UnlockRequest } from "../office_help/UnlockRequest.tsx";
import { Sign } from "./Brand.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { PasswordField } from "./PasswordField.tsx";
import style from "./Unlock.module.css";
import { WaysOut } from "./WaysOut.tsx";
import { texts } from "./texts.ts";

/** The store is closed: 本机密码 or recovery code opens it, and the card centre's code where its help was chosen. */
export function Unlock({
  status,
  covered,
  onRestore,
  onAnew,
}: {
  status: StartStatus;
  /** A dialog lies above it. */
  covered: boolean;
  onRestore: () => void;
  onAnew: () => void;
}) {
  const t = useTexts(texts);
  const h = useTexts(helpTexts);
  const client = useQueryClient();
  const [secret, setSecret] = useState("");
  const [empty, setEmpty] = useState(false);
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [help, setHelp] = useState(false);
  const [asks, setAsks] = useState(false);
  const { officeHelp } = status;
  const field = useRef<InputRef>(null);
  /** Nothing that could be typed opens it: only the login does. */
  const byLoginAlone = !status.passwordSet && !status.recoverySet;
  useEffect(() => {
    field.current?.focus();
  }, []);

  const unlock = () => {
    if (opening || asks) {
      return;
    }
    if (byLoginAlone) {
      setOpening(true);
      void client.refetchQueries({ queryKey: ["start"] }).then(() => {
        setOpening(false);
      });
      return;
    }
    if (secret.trim() === "") {
      setEmpty(true);
      field.current?.focus();
      return;
    }
    setOpening(true);
    ask("store_unlock", { secret }).then(
      (next) => {
        client.setQueryData(["start"], next);
      },
      (thrown: unknown) => {
        setOpening(false);
        setFailure(ShellFailure.of(thrown));
        field.current?.focus({ cursor: "all" });
      },
    );
  };
  useEnter(covered ? null : unlock);

  const forgotten = status.recoverySet
    ? t.forgottenRecovery
    : officeHelp === null
      ? t.forgottenNoRecovery
      : t.forgottenAskOffice;

  return (
    <main className={style["page"]}>
      <div className={style["card"]}>
        <header className={style["head"]}>
          <Sign className={style["sign"] ?? ""} />
          <h1>{t.program}</h1>
        </header>
        {status.passwordSet ? (
          <p className={style["lead"]}>{t.locked}</p>
        ) : (
          <p className={style["lost"]} data-testid="login-lost">
            <InfoCircleFilled />
            <span>
              <strong>{t.lostTitle}</strong>
              {status.recoverySet ? t.lostTodo : t.lostHelpless}
              <HelpLink code="keychain-lost" />
            </span>
          </p>
        )}
        {!byLoginAlone && (
          <PasswordField
            field={field}
            label={
              officeHelp === null ? (status.passwordSet ? t.lockedOr : t.recovery) : t.lockedOrCode
            }
            value={secret}
            onChange={(typed) => {
              setSecret(typed);
              setEmpty(false);
            }}
            fault={empty ? t.empty : null}
            fresh={false}
            testId="secret"
          />
        )}
        <FailureNotice failure={failure} />
        <Button
          type="primary"
          size="large"
          block
          className={style["unlock"] ?? ""}
          // The field comes first.
          ref={byLoginAlone ? takeFocus : null}
          loading={opening}
          onClick={unlock}
          data-testid="unlock"
        >
          {byLoginAlone ? t.tryAgain : t.unlock}
        </Button>
        {status.passwordSet && (
          <div className={style["help"]}>
            <Button
              type="link"
              size="small"
              aria-expanded={help}
              onClick={() => {
                setHelp(!help);
              }}
              data-testid="forgotten"
            >
              {t.forgotten}
            </Button>
            {help && <p>{forgotten}</p>}
            {help && officeHelp !== null && (
              <Button
                data-testid="unlock-request-open"
                onClick={() => {
                  setAsks(true);
                }}
              >
                {h.ask}
              </Button>
            )}
          </div>
        )}
        {(help || failure !== null || !status.passwordSet) && (
          <WaysOut onRestore={onRestore} onAnew={onAnew} />
        )}
      </div>
      {asks && officeHelp !== null && (
        <UnlockRequest
          help={officeHelp}
          onClose={() => {
            setAsks(false);
          }}
        />
      )}
      <footer className={style["footer"]}>
        <span>{t.version(status.version)}</span>
        <LanguageSwitch />
      </footer>
    </main>
  );
}
