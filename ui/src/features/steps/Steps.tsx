import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import type { Step } from "../../bindings/Step.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { useExports } from "../../app/queries.ts";
import { GuideLine } from "./GuideLine.tsx";
import { Rail } from "./Rail.tsx";
import style from "./Steps.module.css";
import { apartOf, CHIP_OF, stepAround, stepOf, wayOf } from "./steps.ts";

/** The spine of the program: the eight steps with what is left at each, and below them what to do now. Folded it is one thin line. */
export function Steps({
  unit,
  counts,
  chip,
  unfolded,
  onChip,
  onFold,
}: {
  unit: UnitView;
  /** Of all people of the unit. */
  counts: readonly ChipCount[] | undefined;
  /** The filter of the list. */
  chip: Chip;
  unfolded: boolean;
  onChip: (chip: Chip) => void;
  onFold: (unfolded: boolean) => void;
}) {
  const exports = useExports(unit.summary.id);
  if (counts === undefined || exports.isPending) {
    return <div className={style["steps"]} data-unfolded={unfolded} />;
  }
  const way = wayOf(counts, exports.data ?? []);
  const filtered = stepOf(chip);
  const step: Step = stepAround(chip) ?? way.next ?? "hand-in";
  const apart = apartOf(chip);
  const people = counts.find((one) => one.chip === chip)?.count ?? 0;
  const show = (wanted: Step) => {
    // Once more on the same step leads back to all that is left.
    onChip(wanted === filtered ? "open" : CHIP_OF[wanted]);
  };
  return (
    <div className={style["steps"]} data-unfolded={unfolded} data-testid="steps">
      {unfolded && (
        <Rail way={way} present={apart === null ? step : null} filtered={filtered} onStep={show} />
      )}
      <GuideLine
        unit={unit}
        way={way}
        step={step}
        apart={apart === null ? null : { chip: apart, people }}
        unfolded={unfolded}
        onStep={(wanted) => {
          onChip(CHIP_OF[wanted]);
        }}
        onApart={onChip}
        onFold={onFold}
      />
    </div>
  );
}
