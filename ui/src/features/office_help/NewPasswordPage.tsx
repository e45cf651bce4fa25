import { Button, type InputRef, Popconfirm } from "antd";
import { useEffect, useRef, useState } from "react";
import { IdleLock } from "../../app/IdleLock.tsx";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { usePasswordSet } from "../settings/usePasswordSet.ts";
import { Sign } from "../start/Brand.tsx";
import { LanguageSwitch } from "../start/LanguageSwitch.tsx";
import { passwordFault } from "../start/password.ts";
import { NewPasswordFields } from "../start/NewPasswordFields.tsx";
import start from "../start/Unlock.module.css";
import { texts as shared } from "../start/texts.ts";
import style from "./OfficeHelp.module.css";
import { texts } from "./texts.ts";

/** The card centre's code has opened the store: before anything of it is shown, the clerk says how it opens from now on. */
export function NewPasswordPage({ status }: { status: StartStatus }) {
  const t = useTexts(texts);
  const s = useTexts(shared);
  const { saving, failure, save } = usePasswordSet();
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [pressed, setPressed] = useState(false);
  const first = useRef<InputRef>(null);
  const second = useRef<InputRef>(null);
  const fault = passwordFault(password, again);
  useEffect(() => {
    first.current?.focus();
  }, []);

  const change = (to: string | null, done: string) => {
    save(
      { current: null, new: to },
      done,
      () => undefined,
      () => {
        first.current?.focus({ cursor: "all" });
      },
    );
  };
  const go = () => {
    if (saving) {
      return;
    }
    if (fault === null) {
      change(password, t.saved);
    } else {
      setPressed(true);
      (fault === "different" ? second : first).current?.focus({ cursor: "all" });
    }
  };
  useEnter(go);

  return (
    <main className={start["page"]} data-testid="new-password">
      <div className={start["card"]}>
        <header className={start["head"]}>
          <Sign className={start["sign"] ?? ""} />
          <h1>{t.newTitle}</h1>
        </header>
        <p className={style["lead"]}>{t.newWhy}</p>
        <NewPasswordFields
          first={first}
          second={second}
          label={t.newPassword}
          password={password}
          onPassword={setPassword}
          again={again}
          onAgain={setAgain}
          fault={pressed ? fault : null}
        />
        <FailureNotice failure={failure} />
        <Button
          type="primary"
          size="large"
          block
          className={start["unlock"] ?? ""}
          loading={saving}
          onClick={go}
          data-testid="new-password-save"
        >
          {t.save}
        </Button>
        <div className={style["below"]}>
          {status.keychain && (
            <Popconfirm
              title={t.loginAsk}
              okText={t.loginYes}
              cancelText={t.cancel}
              okButtonProps={{ "data-testid": "new-password-login-yes" }}
              onConfirm={() => {
                change(null, t.loginDone);
              }}
            >
              <Button type="link" size="small" data-testid="new-password-login">
                {t.login}
              </Button>
            </Popconfirm>
          )}
          <p className={style["why"]}>{t.later}</p>
        </div>
      </div>
      <footer className={start["footer"]}>
        <span>{s.version(status.version)}</span>
        <LanguageSwitch />
      </footer>
      <IdleLock />
    </main>
  );
}
