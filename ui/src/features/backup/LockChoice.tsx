import { Radio } from "antd";
import { useTexts } from "../../i18n/language.tsx";
import type { PasswordFault } from "../start/password.ts";
import { PasswordField } from "../start/PasswordField.tsx";
import style from "./Backup.module.css";
import type { LockChoice, OwnSecrets } from "./lock.ts";
import { texts } from "./texts.ts";

/** What opens the backup: the store's own secrets, or a password of its own. */
export function LockChoiceField({
  own,
  choice,
  fault,
  onChange,
}: {
  own: OwnSecrets;
  choice: LockChoice;
  fault: PasswordFault | null;
  onChange: (choice: LockChoice) => void;
}) {
  const t = useTexts(texts);
  return (
    <section className={style["part"]}>
      <h4>{t.opensWith}</h4>
      {own !== null && (
        <Radio.Group
          className={style["choices"] ?? ""}
          value={choice.kind}
          onChange={(event) => {
            onChange({ ...choice, kind: event.target.value === "own" ? "own" : "passphrase" });
          }}
        >
          <Radio value="own" data-testid="lock-own">
            {t.own[own]}
            <span className={style["small"]}>{t.ownWhy}</span>
          </Radio>
          <Radio value="passphrase" data-testid="lock-passphrase">
            {t.passphrase}
          </Radio>
        </Radio.Group>
      )}
      {own === null && <p className={style["quiet"]}>{t.passphraseWhy}</p>}
      {choice.kind === "passphrase" && (
        <div className={style["two"]}>
          <PasswordField
            label={t.newPassphrase}
            value={choice.passphrase}
            onChange={(passphrase) => {
              onChange({ ...choice, passphrase });
            }}
            fault={fault === "empty" || fault === "short" ? t.fault[fault] : null}
            hint={t.passphraseHint}
            fresh
            testId="passphrase"
          />
          <PasswordField
            label={t.again}
            value={choice.again}
            onChange={(again) => {
              onChange({ ...choice, again });
            }}
            fault={fault === "different" ? t.fault.different : null}
            fresh
            testId="passphrase-again"
          />
        </div>
      )}
    </section>
  );
}
