import { CheckOutlined } from "@ant-design/icons";
import { type KeyboardEvent, useState } from "react";
import type { Step } from "../../bindings/Step.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Rail.module.css";
import { STEPS, type Way } from "./steps.ts";
import { texts } from "./texts.ts";

/** The eight steps side by side. Tab leads to the present one, the arrow keys to the others. */
export function Rail({
  way,
  present,
  filtered,
  onStep,
}: {
  way: Way;
  /** The one the guide line is about; `null`: it is about people who stand apart. */
  present: Step | null;
  /** The one the list shows; `null`: it shows something else. */
  filtered: Step | null;
  onStep: (step: Step) => void;
}) {
  const t = useTexts(texts);
  // All of them are one stop of Tab, wherever the arrow keys have led.
  const [focused, setFocused] = useState<Step | null>(null);
  const stop = focused ?? present ?? STEPS[0];
  return (
    <nav className={style["rail"]} aria-label={t.rail} data-testid="rail">
      <ol>
        {STEPS.map((step, at) => {
          const { name } = t.step[step];
          const people = way.people[step];
          const done = way.done.has(step);
          const standing = done && step !== "import" ? t.done : t.people(people);
          return (
            <li key={step}>
              <button
                type="button"
                tabIndex={step === stop ? 0 : -1}
                aria-current={step === present ? "step" : undefined}
                aria-pressed={step === filtered}
                title={`${name} · ${standing}`}
                data-done={done}
                data-waits={people > 0 && !done}
                data-step={step}
                data-testid={`step-${step}`}
                onFocus={() => {
                  setFocused(step);
                }}
                onBlur={() => {
                  setFocused(null);
                }}
                onKeyDown={walk}
                onClick={() => {
                  onStep(step);
                }}
              >
                <span className={style["sign"]}>{done ? <CheckOutlined /> : at + 1}</span>
                <span className={style["name"]}>{name}</span>
                <span className={style["count"]} data-testid={`step-${step}-count`}>
                  {standing}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Which way each key leads; the ends by how many steps there are at most. */
const WAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -STEPS.length,
  End: STEPS.length,
};

function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const by = WAYS[event.key];
  const buttons = [...(event.currentTarget.closest("ol")?.querySelectorAll("button") ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  if (by !== undefined && at >= 0) {
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  }
}
