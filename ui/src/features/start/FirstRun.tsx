import { useQueryClient } from "@tanstack/react-query";
import { Button, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Sign } from "./Brand.tsx";
import style from "./FirstRun.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { passwordFault } from "./password.ts";
import { PasswordField } from "./PasswordField.tsx";
import { type Protection, ProtectionChoice } from "./ProtectionChoice.tsx";
import { texts } from "./texts.ts";

/** The first start, once: what the program is, and how the data are protected. */
export function FirstRun({ status }: { status: StartStatus }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [protection, setProtection] = useState<Protection>(status.keychain ? "login" : "password");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [pressed, setPressed] = useState(false);
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const first = useRef<InputRef>(null);
  const second = useRef<InputRef>(null);

  const asks = protection === "password";
  const fault = asks ? passwordFault(password, again) : null;
  const create = () => {
    if (making) {
      return;
    }
    if (fault !== null) {
      setPressed(true);
      (fault === "different" ? second : first).current?.focus({ cursor: "all" });
      return;
    }
    setMaking(true);
    setFailure(null);
    ask("store_create", { password: asks ? password : null }).then(
      (next) => {
        client.setQueryData(["start"], next);
      },
      (thrown: unknown) => {
        setMaking(false);
        setFailure(ShellFailure.of(thrown));
      },
    );
  };
  useEnter(create);
  useEffect(() => {
    if (!status.keychain) {
      first.current?.focus();
    }
  }, [status.keychain]);

  return (
    <main className={style["page"]}>
      <div className={style["card"]}>
        <Welcome version={status.version} />
        <div className={style["work"]}>
          <div className={style["top"]}>
            <h1>{t.welcome}</h1>
            <LanguageSwitch />
          </div>
          <p className={style["protect"]}>{t.protect}</p>
          <ProtectionChoice
            keychain={status.keychain}
            value={protection}
            onChange={(chosen) => {
              setProtection(chosen);
              setPressed(false);
              setFailure(null);
            }}
          />
          {asks && (
            <div className={style["passwords"]}>
              <PasswordField
                field={first}
                label={t.newPassword}
                value={password}
                onChange={setPassword}
                fault={pressed && (fault === "empty" || fault === "short") ? t.fault[fault] : null}
                hint={t.passwordHint}
                fresh
                testId="password"
              />
              <PasswordField
                field={second}
                label={t.again}
                value={again}
                onChange={setAgain}
                fault={pressed && fault === "different" ? t.fault.different : null}
                hint={t.againHint}
                fresh
                testId="password-again"
              />
            </div>
          )}
          <div className={style["space"]} />
          <FailureNotice failure={failure} />
          <footer className={style["footer"]}>
            <p className={style["folder"]}>
              {t.folder}
              <span data-copy>{status.workFolder}</span>
            </p>
            <Button
              type="primary"
              size="large"
              ref={status.keychain ? takeFocus : null}
              loading={making}
              onClick={create}
              data-testid="create-store"
            >
              {t.create}
            </Button>
          </footer>
        </div>
      </div>
    </main>
  );
}

function Welcome({ version }: { version: string }) {
  const t = useTexts(texts);
  return (
    <aside className={style["welcome"]}>
      <Sign className={style["sign"] ?? ""} />
      <h2>{t.program}</h2>
      <p>{t.what}</p>
      <ol>
        {t.points.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <small>{t.version(version)}</small>
    </aside>
  );
}
