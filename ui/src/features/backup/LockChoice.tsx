import { Radio } from "antd";
import { useTexts } from "../../i18n/language.tsx";
import { NewPasswordFields } from "../start/NewPasswordFields.tsx";
import { type PasswordFault, SHORTEST_OF_BACKUP } from "../start/password.ts";
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
          <NewPasswordFields
            label={t.newPassphrase}
            hint={t.passphraseHint}
            shortest={SHORTEST_OF_BACKUP}
            password={choice.passphrase}
            onPassword={(passphrase) => {
              onChange({ ...choice, passphrase });
            }}
            again={choice.again}
            onAgain={(again) => {
              onChange({ ...choice, again });
            }}
            fault={fault}
            testId="passphrase"
          />
        </div>
      )}
    </section>
  );
}
