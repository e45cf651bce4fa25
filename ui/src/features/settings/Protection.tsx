import { LaptopOutlined, LockOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { StateLine } from "../../components/StateLine.tsx";
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
      <StateLine
        icon={passwordSet ? <LockOutlined /> : <LaptopOutlined />}
        why={passwordSet ? t.opensWithPasswordWhy : t.opensWithLoginWhy}
        data-testid="protection"
        data-password={passwordSet}
        ways={
          form !== null ? undefined : (
            <>
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
            </>
          )
        }
      >
        {passwordSet ? t.opensWithPassword : t.opensWithLogin}
      </StateLine>
      {passwordSet && <LockAfter />}
      {form === "new" && <NewPassword asksCurrent={passwordSet} onClose={close} />}
      {form === "drop" && <DropPassword onClose={close} />}
    </div>
  );
}
