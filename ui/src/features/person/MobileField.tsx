import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { PersonView } from "../../bindings/PersonView.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import type { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import type { Edits } from "./draft.ts";
import style from "./MobileField.module.css";
import { MOBILE_LENGTH, plainMobile, readMobile } from "./mobile.ts";
import section from "./Section.module.css";
import { texts } from "./texts.ts";
import { Warning } from "./Warning.tsx";

/** 手机号码: says at once what is wrong with it, gently; the core decides when it is saved. */
export function MobileField({
  person,
  typed,
  failure,
  onEdit,
}: {
  person: PersonView;
  typed: string;
  failure: ShellFailure | null;
  onEdit: (change: Edits) => void;
}) {
  const { mobile: t } = useTexts(texts);
  const [left, setLeft] = useState(true);
  const id = useId();
  const reading = readMobile(typed);
  const asStored = plainMobile(typed) === plainMobile(person.mobile);
  const shortYet =
    reading.kind === "problem" &&
    reading.problem === "length" &&
    reading.length < MOBILE_LENGTH &&
    !left;
  const wrong = reading.kind === "problem" && !shortYet && !asStored;
  const issued = person.mobileIssued;
  return (
    <section className={section["section"]}>
      <header className={section["head"]}>
        <h3>
          <label htmlFor={id}>{t.title}</label>
        </h3>
        <span className={section["aside"]}>{t.optional}</span>
      </header>
      <div className={style["line"]}>
        <div className={style["field"]}>
          <Input
            id={id}
            className={style["input"] ?? ""}
            data-testid="mobile"
            data-copy="number"
            data-task="mobile"
            inputMode="tel"
            autoComplete="off"
            maxLength={32}
            value={typed}
            readOnly={!person.editable}
            variant={person.editable ? "outlined" : "filled"}
            status={wrong || failure !== null ? "error" : ""}
            aria-invalid={wrong}
            aria-describedby={`${id}-help`}
            onFocus={() => {
              setLeft(false);
            }}
            onBlur={() => {
              setLeft(true);
              if (reading.kind === "number" && reading.digits !== typed) {
                onEdit({ mobile: reading.digits });
              }
            }}
            onChange={(event) => {
              onEdit({ mobile: event.target.value });
            }}
          />
          <p id={`${id}-help`} className={style["help"]} data-wrong={wrong} aria-live="polite">
            {wrong && failure === null && t.problem[reading.problem]}
            {shortYet && t.counting(reading.length)}
          </p>
          {asStored && person.warnings.some(({ warning }) => warning === "mobile-invalid") && (
            <Warning warning="mobile-invalid" />
          )}
          {issued !== null && plainMobile(typed) !== plainMobile(issued) && (
            <p className={style["issued"]}>
              {t.issued}
              <span data-copy="number">{issued}</span>
              {person.editable && (
                <Button
                  type="link"
                  size="small"
                  data-testid="mobile-issued"
                  onClick={() => {
                    onEdit({ mobile: issued });
                  }}
                >
                  {t.takeIssued}
                </Button>
              )}
            </p>
          )}
        </div>
        <p className={section["text"]}>{t.messages}</p>
      </div>
      <FailureNotice failure={failure} />
    </section>
  );
}
