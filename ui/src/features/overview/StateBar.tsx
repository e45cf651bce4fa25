import type { StateCount } from "../../bindings/StateCount.ts";
import style from "./StateBar.module.css";
import { sum } from "./states.ts";

/** People by state as one bar; what it shows stands in a table beside it, so it is nothing for a screen reader. */
export function StateBar({
  states,
  thin = false,
}: {
  states: readonly StateCount[];
  thin?: boolean;
}) {
  const all = sum(states);
  return (
    <div className={style["bar"]} data-thin={thin} aria-hidden>
      {states.map(({ state, count }) => (
        <span
          key={state}
          className={style["part"]}
          style={{ flexGrow: count / all }}
          data-state={state}
        >
          <Swatch state={state} />
        </span>
      ))}
    </div>
  );
}

/** The colour of a state, as it is in the bar. */
export function Swatch({ state }: { state: StateCount["state"] }) {
  return <span className={style["swatch"]} data-state={state} />;
}
