import type { InputRef } from "antd";
import { useEffect, useRef } from "react";
import type { BackupPreview } from "../../bindings/BackupPreview.ts";
import { useTexts } from "../../i18n/language.tsx";
import { PasswordField } from "../start/PasswordField.tsx";
import { texts } from "./texts.ts";

/** What opens the backup, asked for by its names. */
export function SecretField({
  backup,
  value,
  missing,
  onChange,
}: {
  backup: BackupPreview;
  value: string;
  missing: boolean;
  onChange: (typed: string) => void;
}) {
  const t = useTexts(texts);
  const field = useRef<InputRef>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <PasswordField
      field={field}
      label={backup.openedBy.map((secret) => t.secret[secret]).join(t.or)}
      value={value}
      onChange={onChange}
      fault={missing ? t.secretEmpty : null}
      fresh={false}
      testId="backup-secret"
    />
  );
}
