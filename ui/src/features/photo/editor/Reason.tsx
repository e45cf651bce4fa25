import { Input } from "antd";
import { useId } from "react";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./Reason.module.css";
import { texts } from "./texts.ts";

/** Longest reason that the core keeps whole. */
const MOST_CHARACTERS = 200;

/** Finds the field, to put the focus on it. */
export const REASON_FIELD = '[data-testid="photo-reason"]';

/** Why the picture is taken in spite of what is said about it. */
export function Reason({
  reason,
  missing,
  onReason,
}: {
  reason: string;
  /** The clerk has tried without one. */
  missing: boolean;
  onReason: (reason: string) => void;
}) {
  const t = useTexts(texts);
  const id = useId();
  return (
    <div className={style["reason"]}>
      <label htmlFor={id}>
        <strong>{t.reason}</strong>
        <span>{t.reasonHint}</span>
      </label>
      <div className={style["choices"]}>
        {t.reasons.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={reason === choice}
            data-testid="photo-reason-choice"
            onClick={() => {
              onReason(choice);
            }}
          >
            {choice}
          </button>
        ))}
      </div>
      <Input
        id={id}
        data-testid="photo-reason"
        maxLength={MOST_CHARACTERS}
        placeholder={t.reasonMissing}
        status={missing ? "error" : ""}
        aria-invalid={missing}
        value={reason}
        onChange={(event) => {
          onReason(event.target.value);
        }}
      />
    </div>
  );
}
