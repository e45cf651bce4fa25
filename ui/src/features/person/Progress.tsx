import { CheckCircleFilled } from "@ant-design/icons";
import type { DatumField } from "../../bindings/DatumField.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import { day } from "../../components/moment.ts";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import { numberIsSettled } from "./firstTask.ts";
import style from "./Progress.module.css";
import { texts } from "./texts.ts";

/** What of a person says how far they are. */
type Way = Pick<
  PersonView,
  | "photo"
  | "obstacles"
  | "printedAt"
  | "printedBatch"
  | "printedChanges"
  | "formBackAt"
  | "choice"
  | "confirmedAt"
  | "export"
  | "settled"
  | "idNumbers"
>;

/** How far a person is, step by step of the workflow. */
export function Progress({ person }: { person: Way }) {
  const t = useTexts(texts);
  const { progress } = t;
  const settled = numberIsSettled(person) && person.idNumbers.length > 0;
  const number = settled ? t.number.settled : progress.done;
  const reprint = person.obstacles.includes("reprint");
  const again = useAgain(person.printedChanges);
  const steps: readonly { word: string; done: string | null; open: string }[] = [
    {
      word: progress.photo,
      done: person.photo === null ? null : progress.done,
      open: progress.missing,
    },
    {
      word: progress.printed,
      done:
        reprint || person.printedAt === null
          ? null
          : progress.printedAt(day(person.printedAt), person.printedBatch),
      open: reprint ? again : progress.open,
    },
    { word: progress.formBack, done: when(person.formBackAt), open: progress.open },
    {
      word: progress.number,
      done: settled || person.choice?.kind === "offered" ? number : null,
      open: person.choice?.kind === "neither" ? t.number.answered : t.number.open,
    },
    { word: progress.confirmed, done: when(person.confirmedAt), open: progress.open },
    {
      word: progress.exported,
      done: person.export === null ? null : progress.batch(person.export.n),
      open: progress.open,
    },
  ];
  return (
    <ol className={style["steps"]} aria-label={progress.title}>
      {steps.map(({ word, done, open }) => (
        <li key={word} data-done={done !== null}>
          {done === null ? <span className={style["ring"]} /> : <CheckCircleFilled />}
          <span className={style["word"]}>{word}</span>
          <span className={style["when"]}>{done ?? open}</span>
        </li>
      ))}
    </ol>
  );
}

/** 需重打, and for what. */
function useAgain(changes: readonly DatumField[]): string {
  const { progress } = useTexts(texts);
  const { field } = useTexts(words);
  const comma = useLanguage() === "zh" ? "、" : ", ";
  const fields = changes.map((change) => field[change]).join(comma);
  return fields === "" ? progress.again : progress.againFor(fields);
}

function when(at: string | null): string | null {
  return at === null ? null : day(at);
}
