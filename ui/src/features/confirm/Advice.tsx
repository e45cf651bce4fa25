import type { ConfirmPlan } from "../../bindings/ConfirmPlan.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Confirm.module.css";
import { reasonsByFrequency } from "./reasons.ts";
import { texts } from "./texts.ts";

const MOST_ADVICE = 3;

/** What to do where nobody can be confirmed, by the most frequent reasons. */
export function Advice({ plan }: { plan: ConfirmPlan }) {
  const t = useTexts(texts);
  const { state } = useTexts(words);
  const everyoneIsListed = plan.blockedPeople.length === plan.blocked;
  return (
    <section className={style["advice"]} data-testid="confirm-advice">
      <strong>{t.nobody}</strong>
      <dl aria-label={t.whatToDo}>
        {reasonsByFrequency(plan.blockedPeople)
          .slice(0, MOST_ADVICE)
          .map(({ obstacle, people }) => (
            <div key={obstacle}>
              <dt>
                {state[STATE_OF[obstacle]]}
                {everyoneIsListed && <span>{t.people(people)}</span>}
              </dt>
              <dd>{t.advice[obstacle]}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** The state that a reason makes: its short word. */
const STATE_OF = {
  red: "red",
  "number-not-chosen": "number-open",
  "no-photo": "no-photo",
  reprint: "reprint",
  deferred: "deferred",
  correction: "correction",
  removed: "removed",
  exported: "exported",
  "already-confirmed": "confirmed",
} as const;
