import { CheckCircleFilled, LoadingOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { FoundForm } from "../../bindings/FoundForm.ts";
import type { NumberChoice } from "../../bindings/NumberChoice.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import { moment } from "../../components/moment.ts";
import { useTexts, useWord } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import { sameChoice } from "../person/draft.ts";
import { numberIsSettled } from "../person/firstTask.ts";
import { groupsOf } from "../person/idNumber.ts";
import { byEnter } from "./desk.ts";
import { Photo } from "./Photo.tsx";
import style from "./PersonCard.module.css";
import { texts } from "./texts.ts";

/** The person of the form on the desk: photo and numbers large, a key for each answer. */
export function PersonCard({
  person,
  form,
  taking,
  onAnswer,
}: {
  person: PersonView;
  form: FoundForm;
  taking: { readonly choice: NumberChoice | null } | null;
  onAnswer: (choice: NumberChoice | null) => void;
}) {
  const t = useTexts(texts);
  const { refusal } = useTexts(words);
  const settled = numberIsSettled(person);
  const enter = byEnter(person);
  const answer = (choice: NumberChoice) => ({
    disabled: settled || taking !== null,
    "data-taken": taking !== null && sameChoice(taking.choice, choice),
    "data-chosen": sameChoice(person.choice, choice),
    onClick: () => {
      onAnswer(choice);
    },
  });
  return (
    <article className={style["card"]} data-testid="stack-person">
      <div className={style["who"]}>
        <Photo person={person} />
        <Facts person={person} form={form} />
      </div>
      <div className={style["numbers"]} data-settled={settled}>
        {person.idNumbers.map((number) => {
          const choice: NumberChoice = { kind: "offered", index: number.index };
          const { disabled, ...rest } = answer(choice);
          return (
            <button
              key={number.index}
              type="button"
              tabIndex={-1}
              className={style["number"]}
              data-testid={`stack-number-${number.index}`}
              data-holds={settled && number.index === 1}
              disabled={disabled || !number.choosable}
              {...rest}
            >
              <span className={style["top"]}>
                {!settled && number.choosable && <kbd>{number.index}</kbd>}
                {t.number(number.index)}
                <span className={style["length"]}>{t.digits(number.length)}</span>
              </span>
              <span className={style["digits"]}>
                {groupsOf(number.number).map(({ from, text }) => (
                  <span key={from}>{text}</span>
                ))}
              </span>
              {number.reason !== null && (
                <span className={style["reason"]}>{refusal[number.reason]}</span>
              )}
            </button>
          );
        })}
        <button
          type="button"
          tabIndex={-1}
          className={style["neither"]}
          data-testid="stack-neither"
          {...answer({ kind: "neither" })}
          disabled={taking !== null}
        >
          <kbd>0</kbd>
          <strong>{settled ? t.notOnCard : t.neither}</strong>
          <span>{t.neitherHint}</span>
        </button>
      </div>
      {enter !== null && (
        <div className={style["enter"]} data-testid="stack-enter">
          {taking === null ? <CheckCircleFilled /> : <LoadingOutlined />}
          <strong>
            {enter.choice?.kind === "offered" ? t.chosen(enter.choice.index) : t.settled}
          </strong>
          <Button
            type="primary"
            size="large"
            tabIndex={-1}
            disabled={taking !== null}
            data-testid="stack-take"
            onClick={() => {
              onAnswer(enter.choice);
            }}
          >
            {t.enter}
          </Button>
        </div>
      )}
    </article>
  );
}

/** What the form says of the person, to be compared at a glance. */
function Facts({ person, form }: { person: PersonView; form: FoundForm }) {
  const t = useTexts(texts);
  const { field } = useTexts(words);
  const word = useWord();
  const facts: readonly (readonly [string, string | null])[] = [
    [t.personalNo, person.personalNo],
    [field.sex, word(person.sex)],
    [field.ethnic, word(person.ethnic)],
    [field["birth-date"], person.birthDate],
    [field["id-type"], word(person.idType)],
    [field.mobile, person.mobile],
    [t.columns[2], person.department],
    [t.columns[3], person.staffNo],
  ];
  return (
    <div className={style["facts"]}>
      <h3 data-copy data-testid="stack-name">
        {person.name}
      </h3>
      <dl>
        {facts.map(
          ([term, value]) =>
            value !== null && (
              <div key={term}>
                <dt>{term}</dt>
                <dd data-copy={value === person.mobile ? "number" : true}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className={style["code"]}>
        {t.field} {form.code}
        {form.printedAt !== null && ` · ${t.printedAt} ${moment(form.printedAt)}`}
      </p>
    </div>
  );
}
