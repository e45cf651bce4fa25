import { InfoCircleOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import type { NumberChoice } from "../../bindings/NumberChoice.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import { type Edits, sameChoice } from "./draft.ts";
import { IdNumber } from "./IdNumber.tsx";
import style from "./Numbers.module.css";
import { texts } from "./texts.ts";
import { Warning } from "./Warning.tsx";

/** The offered numbers and the third answer, as radio cards. Nothing is chosen before the clerk chooses. */
export function NumberChoiceCards({
  person,
  choice,
  onEdit,
}: {
  person: PersonView;
  choice: NumberChoice | null;
  onEdit: (change: Edits) => void;
}) {
  const { number: t } = useTexts(texts);
  const { refusal } = useTexts(words);
  const firstChoosable = person.idNumbers.find(({ choosable }) => choosable)?.index;
  const card = (answer: NumberChoice, name: string, enabled: boolean, inside: ReactNode) => {
    const chosen = sameChoice(choice, answer);
    const task = answer.kind === "offered" && answer.index === firstChoosable;
    return (
      <label
        key={name}
        className={style["card"]}
        data-choice={answer.kind}
        data-chosen={chosen}
        data-disabled={!enabled}
        data-testid={`choice-${name}`}
      >
        <input
          type="radio"
          name={`choice-${person.id}`}
          checked={chosen}
          disabled={!enabled}
          data-task={task ? "choice" : undefined}
          onChange={() => {
            onEdit({ choice: answer });
          }}
        />
        {inside}
      </label>
    );
  };
  return (
    <div className={style["numbers"]} role="radiogroup" aria-label={t.title}>
      {person.idNumbers.map((number) =>
        card(
          { kind: "offered", index: number.index },
          String(number.index),
          person.editable && number.choosable,
          <>
            <span className={style["what"]}>
              <IdNumber number={number.number} />
              {number.reason !== null && (
                <span className={style["reason"]}>{refusal[number.reason]}</span>
              )}
              {person.warnings.map(
                (warning) =>
                  warning.number === number.index && (
                    <Warning key={warning.warning} warning={warning.warning} />
                  ),
              )}
            </span>
            <span className={style["length"]}>{t.characters(number.length)}</span>
          </>,
        ),
      )}
      {card(
        { kind: "neither" },
        "neither",
        person.editable,
        <span className={style["what"]}>
          <strong>{t.neither}</strong>
          <span className={style["reason"]}>{t.neitherHint}</span>
        </span>,
      )}
      <p className={style["rule"]}>
        <InfoCircleOutlined /> {t.hint}
      </p>
    </div>
  );
}
