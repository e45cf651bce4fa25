import { LaptopOutlined, LockOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { useTexts } from "../../i18n/language.tsx";
import { LockAfter } from "./LockAfter.tsx";
import { DropPassword, NewPassword } from "./PasswordForms.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";

/** How the store is opened, and the ways to change that. */
export function Protection({ status }: { status: StartStatus }) {
  const t = useTexts(texts);
  const [form, setForm] = useState<"new" | "drop" | null>(null);
  const close = () => {
    setForm(null);
  };
  const { passwordSet, keychain } = status;
  return (
    <div className={style["rows"]}>
      <div className={style["state"]} data-testid="protection" data-password={passwordSet}>
        <span className={style["icon"]}>{passwordSet ? <LockOutlined /> : <LaptopOutlined />}</span>
        <p>
          {passwordSet ? t.opensWithPassword : t.opensWithLogin}
          <span className={style["why"]}>
            {passwordSet ? t.opensWithPasswordWhy : t.opensWithLoginWhy}
          </span>
        </p>
        {form === null && (
          <div className={style["ways"]}>
            <Button
              onClick={() => {
                setForm("new");
              }}
              data-testid="password-change"
            >
              {passwordSet ? t.changePassword : t.setPassword}
            </Button>
            {passwordSet && keychain && (
              <Button
                onClick={() => {
                  setForm("drop");
                }}
                data-testid="password-drop"
              >
                {t.dropPassword}
              </Button>
            )}
          </div>
        )}
      </div>
      {passwordSet && <LockAfter />}
      {form === "new" && <NewPassword asksCurrent={passwordSet} onClose={close} />}
      {form === "drop" && <DropPassword onClose={close} />}
    </div>
  );
}
