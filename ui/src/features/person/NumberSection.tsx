import { CheckCircleFilled, IdcardOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import type { ReactNode } from "react";
import type { PersonView } from "../../bindings/PersonView.ts";
import { day } from "../../components/moment.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import type { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import type { Draft, Edits } from "./draft.ts";
import { FixedNumbers } from "./FixedNumbers.tsx";
import { numberIsSettled } from "./firstTask.ts";
import { NumberChoiceCards } from "./NumberChoiceCards.tsx";
import style from "./Section.module.css";
import { texts } from "./texts.ts";
import { Warning } from "./Warning.tsx";

/** 选择号码, or the number that holds; and whether the signed form is back. */
export function NumberSection({
  person,
  draft,
  failure,
  onEdit,
}: {
  person: PersonView;
  draft: Draft;
  failure: ShellFailure | null;
  onEdit: (change: Edits) => void;
}) {
  const { number: t } = useTexts(texts);
  const settled = numberIsSettled(person);
  const title = settled || !person.editable ? t.idNumbers : t.title;
  return (
    <section className={style["section"]} aria-label={title}>
      <header className={style["head"]}>
        <h3>{title}</h3>
        <Status settled={settled} draft={draft} />
        {!settled && person.editable && draft.choice !== null && (
          <Button
            type="link"
            size="small"
            data-testid="choice-clear"
            onClick={() => {
              onEdit({ choice: null });
            }}
          >
            {t.clear}
          </Button>
        )}
      </header>
      {person.warnings.map(
        ({ number, warning }) =>
          number === null &&
          warning !== "mobile-invalid" && <Warning key={warning} warning={warning} />,
      )}
      {settled || !person.editable ? (
        <FixedNumbers person={person} holds={settled ? 1 : chosenOf(draft)} />
      ) : (
        <NumberChoiceCards person={person} choice={draft.choice} onEdit={onEdit} />
      )}
      {person.idNumbers.length === 0 && <p className={style["text"]}>{t.absent}</p>}
      {settled && person.editable && person.idNumbers.length > 0 && (
        <p className={style["text"]}>{t.settledHint}</p>
      )}
      <FailureNotice failure={failure} />
      {person.editable && <FormBack person={person} draft={draft} onEdit={onEdit} />}
    </section>
  );
}

/** 已收表: visible beside the choice that ticks it, and to be unticked. */
function FormBack({
  person,
  draft,
  onEdit,
}: {
  person: PersonView;
  draft: Draft;
  onEdit: (change: Edits) => void;
}) {
  const { form: t } = useTexts(texts);
  const newly = draft.formBack && person.formBackAt === null;
  return (
    <Checkbox
      checked={draft.formBack}
      data-testid="form-back"
      onChange={(event) => {
        onEdit({ formBack: event.target.checked });
      }}
    >
      {t.back}
      {person.formBackAt !== null && (
        <span className={style["aside"]}> {t.since(day(person.formBackAt))}</span>
      )}
      {newly && draft.choice?.kind === "offered" && (
        <span className={style["hint"]}>{t.ticked}</span>
      )}
    </Checkbox>
  );
}

function chosenOf({ choice }: Draft): number | null {
  return choice?.kind === "offered" ? choice.index : null;
}

/** Where the choice stands: sign, word and colour. */
function Status({ settled, draft }: { settled: boolean; draft: Draft }) {
  const { number: t } = useTexts(texts);
  if (settled) {
    return <Sign tone="black" icon={<CheckCircleFilled />} word={t.settled} />;
  }
  switch (draft.choice?.kind) {
    case undefined:
      return <Sign tone="blue" icon={<IdcardOutlined />} word={t.open} />;
    case "offered":
      return <Sign tone="green" icon={<CheckCircleFilled />} word={t.chosen} />;
    case "neither":
      return <Sign tone="amber" icon={<QuestionCircleOutlined />} word={t.answered} />;
  }
}

function Sign({ tone, icon, word }: { tone: string; icon: ReactNode; word: string }) {
  return (
    <span className={style["sign"]} data-tone={tone}>
      {icon}
      {word}
    </span>
  );
}
