import { grouped } from "../i18n/count.ts";
import style from "./Import.module.css";

/** How many there are of each outcome of a batch; pressed, it alone is listed. `name` begins the test ids. */
export function OutcomeChips<State extends string>({
  name,
  label,
  all,
  total,
  counts,
  shown,
  word,
  onShow,
}: {
  name: string;
  label: string;
  all: string;
  total: number;
  counts: readonly { readonly state: State; readonly count: number }[];
  /** `null`: everything is listed. */
  shown: State | null;
  word: Record<State, string>;
  onShow: (state: State | null) => void;
}) {
  return (
    <fieldset className={style["chips"]} aria-label={label}>
      {[{ state: null, count: total }, ...counts].map(({ state, count }) => (
        <button
          key={state}
          type="button"
          className={style["chip"]}
          aria-pressed={state === shown}
          data-testid={`${name}-${state ?? "all"}`}
          onClick={() => {
            onShow(state);
          }}
        >
          {state === null ? all : word[state]}
          <strong>{grouped(count)}</strong>
        </button>
      ))}
    </fieldset>
  );
}
