import type { PersonState } from "../../bindings/PersonState.ts";
import type { StateCount } from "../../bindings/StateCount.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Overview.module.css";
import { Swatch } from "./StateBar.tsx";
import { ofUnit, percent, sum } from "./states.ts";
import { texts } from "./texts.ts";

/** What the bar shows: its legend, and its numbers. A state leads to its people in the list. */
export function StateTable({
  states,
  onState,
}: {
  states: readonly StateCount[];
  onState: (state: PersonState) => void;
}) {
  const t = useTexts(texts);
  const { state: word } = useTexts(words);
  const all = sum(ofUnit(states));
  return (
    <table className={style["states"]}>
      <thead>
        <tr>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.people}</th>
          <th scope="col">{t.share}</th>
        </tr>
      </thead>
      <tbody>
        {states.map(({ state, count }) => (
          <tr key={state}>
            <th scope="row">
              <button
                type="button"
                title={t.filter(word[state])}
                data-testid={`overview-${state}`}
                onClick={() => {
                  onState(state);
                }}
              >
                <Swatch state={state} />
                {word[state]}
              </button>
            </th>
            <td data-testid={`overview-${state}-count`}>{grouped(count)}</td>
            <td>{state === "removed" ? "" : `${percent(count, all)}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
