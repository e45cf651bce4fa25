import type { InputRef } from "antd";
import type { Ref } from "react";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import { type PasswordFault, SHORTEST } from "./password.ts";
import { PasswordField } from "./PasswordField.tsx";

const texts = bilingual({
  zh: {
    again: "再输一次",
    hint: (shortest: number) => `至少 ${shortest} 个字符，请记牢`,
    empty: "请设一个密码",
    short: (shortest: number) => `太短了，至少要 ${shortest} 个字符`,
    different: "两次输入的不一样",
  },
  en: {
    again: "Once more",
    hint: (shortest: number) => `At least ${shortest} characters; remember it well`,
    empty: "Please set a password",
    short: (shortest: number) => `Too short: at least ${shortest} characters`,
    different: "The two are not the same",
  },
});

/** A new password and its repetition; what is wrong stands below the one that it is about. */
export function NewPasswordFields({
  label,
  hint,
  againHint = null,
  shortest = SHORTEST,
  password,
  onPassword,
  again,
  onAgain,
  fault,
  first,
  second,
  testId = "password",
}: {
  label: string;
  /** Instead of how long it has to be. */
  hint?: string;
  againHint?: string | null;
  shortest?: number;
  password: string;
  onPassword: (typed: string) => void;
  again: string;
  onAgain: (typed: string) => void;
  fault: PasswordFault | null;
  first?: Ref<InputRef>;
  second?: Ref<InputRef>;
  testId?: string;
}) {
  const t = useTexts(texts);
  return (
    <>
      <PasswordField
        {...(first === undefined ? {} : { field: first })}
        label={label}
        value={password}
        onChange={onPassword}
        fault={fault === "empty" ? t.empty : fault === "short" ? t.short(shortest) : null}
        hint={hint ?? t.hint(shortest)}
        fresh
        testId={testId}
      />
      <PasswordField
        {...(second === undefined ? {} : { field: second })}
        label={t.again}
        value={again}
        onChange={onAgain}
        fault={fault === "different" ? t.different : null}
        hint={againHint}
        fresh
        testId={`${testId}-again`}
      />
    </>
  );
}
