import { Input } from "antd";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Contact } from "../../bindings/Contact.ts";
import type { ShellFailure } from "../../host/failure.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { explain } from "../../i18n/failure.ts";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import { type ContactField, fieldOf } from "./contact.ts";
import style from "./Export.module.css";
import { texts } from "./texts.ts";

/** 联系信息. What is wrong with a field stands below it. */
export function ContactFields({
  contact,
  failure,
  readOnly,
  onChange,
}: {
  contact: Contact;
  failure: ShellFailure | null;
  readOnly: boolean;
  onChange: (change: Partial<Contact>) => void;
}) {
  const t = useTexts(texts);
  const section = useRef<HTMLElement>(null);
  const heading = useId();
  // The first empty field, or the first one, when the form opens.
  useEffect(() => {
    const inputs = [...(section.current?.querySelectorAll("input") ?? [])];
    (inputs.find(({ value }) => value === "") ?? inputs[0])?.focus();
  }, []);
  const wrong = fieldOf(failure?.code);
  return (
    <section className={style["contact"]} aria-labelledby={heading} ref={section}>
      <h3 id={heading} data-testid="contact-heading">
        {t.contact}
      </h3>
      <Field
        field="name"
        label={t.contactName}
        hint={t.contactHint}
        example={t.contactNameExample}
        value={contact.name}
        failure={wrong === "name" ? failure : null}
        readOnly={readOnly}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <Field
        field="phone"
        label={t.contactPhone}
        hint={t.contactPhoneHint}
        example={t.contactPhoneExample}
        value={contact.phone}
        failure={wrong === "phone" ? failure : null}
        readOnly={readOnly}
        onChange={(phone) => {
          onChange({ phone });
        }}
      />
    </section>
  );
}

function Field({
  field,
  label,
  hint,
  example,
  value,
  failure,
  readOnly,
  onChange,
}: {
  field: ContactField;
  label: string;
  hint: ReactNode;
  example: string;
  value: string;
  failure: ShellFailure | null;
  readOnly: boolean;
  onChange: (value: string) => void;
}) {
  const language = useLanguage();
  const id = useId();
  const words = failure && explain(failure, language);
  return (
    <div className={style["field"]}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        name={field}
        size="large"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={example}
        value={value}
        readOnly={readOnly}
        {...(failure === null ? {} : { status: "error", "aria-invalid": true })}
        aria-describedby={`${id}-note`}
        data-testid={`contact-${field}`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {failure === null || words === null ? (
        <p id={`${id}-note`}>{hint}</p>
      ) : (
        <p id={`${id}-note`} role="alert" data-testid="failure" data-code={failure.code}>
          {words.what}
          <br />
          {words.todo}
          <HelpLink code={failure.code} />
        </p>
      )}
    </div>
  );
}
