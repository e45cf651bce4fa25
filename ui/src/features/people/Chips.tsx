import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Chips.module.css";
import { texts } from "./texts.ts";

/** Shown also where they cover nobody. */
const ALWAYS: ReadonlySet<Chip> = new Set<Chip>(["open", "confirmed", "exported", "everyone"]);

/** People who stand apart: the work can reach zero without them. */
const APART: ReadonlySet<Chip> = new Set<Chip>(["correction", "deferred", "missing", "removed"]);

/** Those of the rail above, which cover what two of the chips do. */
const STEPS: ReadonlySet<Chip> = new Set<Chip>(["at-print", "at-forms"]);

/** Chips whose people need a look, and those who are through: a dot in the colour of their state. */
const MARKED: ReadonlySet<Chip> = new Set<Chip>([
  "red",
  "no-photo",
  "reprint",
  "number-open",
  "ready",
  "confirmed",
  "changed",
  "changed-after-export",
  "correction",
  "deferred",
]);

/**
 * The filters above the list, with how many people each covers: finer than the steps above them, and quieter. A search changes their
 * numbers and not which of them stand there. Who stands apart has a place at the end.
 */
export function Chips({
  counts,
  whole,
  chip: active,
  onChip,
}: {
  /** Of the people that the search finds. */
  counts: readonly ChipCount[];
  /** Of all people. */
  whole: readonly ChipCount[];
  chip: Chip;
  onChip: (chip: Chip) => void;
}) {
  const { chip: word } = useTexts(words);
  const t = useTexts(texts);
  const covering = new Set(whole.filter(({ count }) => count > 0).map((one) => one.chip));
  const shown = counts
    .filter(({ chip }) => !STEPS.has(chip))
    .filter(({ chip }) => covering.has(chip) || ALWAYS.has(chip) || chip === active);
  const chips = (apart: boolean) =>
    shown
      .filter(({ chip }) => APART.has(chip) === apart)
      .map(({ chip, count }) => (
        <button
          key={chip}
          type="button"
          className={style["chip"]}
          data-testid={`chip-${chip}`}
          data-none={count === 0}
          aria-pressed={chip === active}
          onClick={() => {
            onChip(chip);
          }}
        >
          {MARKED.has(chip) && <span className={style["mark"]} data-chip={chip} />}
          {word[chip]}
          <span className={style["count"]}>{grouped(count)}</span>
        </button>
      ));
  const standApart = chips(true);
  return (
    <nav className={style["chips"]} aria-label={t.filter}>
      {chips(false)}
      {standApart.length > 0 && (
        <fieldset className={style["apart"]} aria-label={t.apart} data-testid="chips-apart">
          {standApart}
        </fieldset>
      )}
    </nav>
  );
}
