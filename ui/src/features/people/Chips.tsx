import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Chips.module.css";
import { texts } from "./texts.ts";

/** Shown also where they cover nobody. */
const ALWAYS: ReadonlySet<Chip> = new Set<Chip>(["open", "confirmed", "exported", "everyone"]);

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
  "changed-after-export",
  "correction",
  "deferred",
]);

/** The filters above the list, with how many people each covers. A search changes their numbers and not which of them stand there. */
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
  const { filter } = useTexts(texts);
  const covering = new Set(whole.filter(({ count }) => count > 0).map((one) => one.chip));
  return (
    <nav className={style["chips"]} aria-label={filter}>
      {counts
        .filter(({ chip }) => !STEPS.has(chip))
        .filter(({ chip }) => covering.has(chip) || ALWAYS.has(chip) || chip === active)
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
        ))}
    </nav>
  );
}
