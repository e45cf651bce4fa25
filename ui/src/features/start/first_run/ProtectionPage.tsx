import type { InputRef } from "antd";
import { type RefObject, useEffect } from "react";
import { useTexts } from "../../../i18n/language.tsx";
import { NewPasswordFields } from "../NewPasswordFields.tsx";
import type { PasswordFault } from "../password.ts";
import { type Protection, ProtectionChoice } from "./ProtectionChoice.tsx";
import style from "./ProtectionPage.module.css";
import { texts } from "./texts.ts";

/** How the data are opened. */
export function ProtectionPage({
  keychain,
  protection,
  onProtection,
  password,
  onPassword,
  again,
  onAgain,
  fault,
  first,
  second,
  alone = true,
}: {
  keychain: boolean;
  protection: Protection;
  onProtection: (chosen: Protection) => void;
  password: string;
  onPassword: (typed: string) => void;
  again: string;
  onAgain: (typed: string) => void;
  fault: PasswordFault | null;
  first: RefObject<InputRef | null>;
  second: RefObject<InputRef | null>;
  /** Nothing else is asked beside it, so that its field has the focus. */
  alone?: boolean;
}) {
  const t = useTexts(texts);
  const asks = protection === "password";
  useEffect(() => {
    if (asks && alone) {
      first.current?.focus();
    }
  }, [alone, asks, first]);
  return (
    <>
      <p className={style["lead"]}>{t.protect}</p>
      <ProtectionChoice keychain={keychain} value={protection} onChange={onProtection} />
      {asks && (
        <div className={style["passwords"]}>
          <NewPasswordFields
            first={first}
            second={second}
            label={t.newPassword}
            againHint={t.againHint}
            password={password}
            onPassword={onPassword}
            again={again}
            onAgain={onAgain}
            fault={fault}
          />
        </div>
      )}
    </>
  );
}
