import { ClockCircleOutlined, DownOutlined, UpOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Step } from "../../bindings/Step.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { type Deadline, deadlineOf } from "./deadline.ts";
import style from "./Steps.module.css";
import { StepActions } from "./StepActions.tsx";
import { type Apart, onlyChanged, setAside, STEPS, type Way } from "./steps.ts";
import { texts } from "./texts.ts";
import { useNow } from "./useNow.ts";

/** What to do at a step: how many people wait, one sentence, one highlighted action, what is optional; and how long there is time. */
export function GuideLine({
  unit,
  way,
  step,
  apart,
  unfolded,
  onStep,
  onApart,
  onFold,
}: {
  unit: UnitView;
  way: Way;
  step: Step;
  /** Those apart whom the list shows, and how many they are. */
  apart: { readonly chip: Apart; readonly people: number } | null;
  unfolded: boolean;
  onStep: (step: Step) => void;
  /** Shows people who stand apart. */
  onApart: (chip: Apart) => void;
  onFold: (unfolded: boolean) => void;
}) {
  const t = useTexts(texts);
  const now = useNow();
  const text = apart === null ? t.step[step] : t.apart[apart.chip];
  const people = apart === null ? way.people[step] : apart.people;
  const finished = apart === null && way.next === null && step === "hand-in";
  // Nobody in it is counted any more, but nobody has marked it either.
  const unmarked = apart === null && step === "hand-in" && people === 0 ? way.batch : null;
  const changed = apart === null && step === "hand-in" && onlyChanged(way);
  const ofChanged = t.apart["changed-after-export"];
  const nobody =
    unmarked !== null
      ? t.unmarked(unmarked.n)
      : changed
        ? ofChanged.left(way.changed)
        : text.nobody;
  const waiting = setAside(way);
  const end =
    waiting > 0
      ? { said: t.setAside(way.aside), todo: t.setAsideHint }
      : { said: t.allDone, todo: t.allDoneHint };
  const open = people > 0 || unmarked !== null ? text.todo : null;
  const todo = finished ? end.todo : changed ? ofChanged.todo : open;
  return (
    <section className={style["line"]} data-testid="guide" data-step={step}>
      {!unfolded && (
        <>
          <Beads way={way} step={apart === null ? step : null} />
          <strong className={style["name"]}>{text.name}</strong>
        </>
      )}
      <p className={style["say"]} title={todo ?? undefined}>
        <strong>{finished ? end.said : people > 0 ? text.left(people) : nobody}</strong>
        {todo !== null && <span data-testid="guide-todo">{todo}</span>}
      </p>
      {apart === null && (
        <StepActions
          unit={unit.summary.id}
          way={way}
          step={step}
          brief={!unfolded}
          onStep={onStep}
          onApart={onApart}
        />
      )}
      <span className={style["gap"]} />
      {(way.next !== null || waiting > 0) && (
        <DeadlineTag deadline={deadlineOf(unit.rules.deadline, now)} />
      )}
      <Button
        type="text"
        size="small"
        className={style["fold"] ?? ""}
        icon={unfolded ? <UpOutlined /> : <DownOutlined />}
        aria-label={unfolded ? t.fold : t.unfold}
        aria-expanded={unfolded}
        title={unfolded ? t.fold : t.unfold}
        data-testid="fold"
        onClick={() => {
          onFold(!unfolded);
        }}
      />
    </section>
  );
}

/** The eight steps as far as a thin line has room for them. */
function Beads({ way, step: present }: { way: Way; step: Step | null }) {
  return (
    <span className={style["beads"]} aria-hidden>
      {STEPS.map((step) => (
        <span key={step} data-done={way.done.has(step)} data-present={step === present} />
      ))}
    </span>
  );
}

function DeadlineTag({ deadline }: { deadline: Deadline | null }) {
  const t = useTexts(texts);
  if (deadline === null) {
    return null;
  }
  const counted = deadline.kind === "date";
  return (
    <span
      className={style["deadline"]}
      data-urgent={counted && deadline.urgent}
      data-testid="countdown"
      title={t.deadline(deadline.text)}
    >
      <ClockCircleOutlined />
      <span className={style["until"]}>{t.deadline(deadline.text)}</span>
      {counted && (
        <strong>
          {deadline.days > 0
            ? t.daysLeft(deadline.days)
            : deadline.days === 0
              ? t.lastDay
              : t.over(-deadline.days)}
        </strong>
      )}
    </span>
  );
}
