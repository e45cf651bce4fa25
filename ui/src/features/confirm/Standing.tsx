import { CheckCircleFilled, ExclamationCircleFilled, StopFilled } from "@ant-design/icons";
import type { ComponentType } from "react";
import type { ConfirmPlan } from "../../bindings/ConfirmPlan.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Confirm.module.css";
import { texts } from "./texts.ts";

type Group = "ready" | "warned" | "blocked";

const ICONS: Record<Group, ComponentType> = {
  ready: CheckCircleFilled,
  warned: ExclamationCircleFilled,
  blocked: StopFilled,
};

/** How the selection stands: three groups and their sizes. */
export function Standing({ plan }: { plan: ConfirmPlan }) {
  const t = useTexts(texts);
  return (
    <dl className={style["standing"]}>
      <Tile group="ready" word={t.ready} hint={t.readyHint} people={plan.ready} />
      <Tile group="warned" word={t.warned} hint={t.warnedHint} people={plan.warned} />
      <Tile group="blocked" word={t.blocked} hint={t.blockedHint} people={plan.blocked} />
    </dl>
  );
}

function Tile({
  group,
  word,
  hint,
  people,
}: {
  group: Group;
  word: string;
  hint: string;
  people: number;
}) {
  const t = useTexts(texts);
  const Icon = ICONS[group];
  return (
    <div
      className={style["tile"]}
      data-group={group}
      data-empty={people === 0 ? true : undefined}
      data-testid={`confirm-${group}`}
    >
      <dt>
        <Icon />
        {word}
      </dt>
      <dd>{t.people(people)}</dd>
      {people > 0 && <dd className={style["hint"]}>{hint}</dd>}
    </div>
  );
}
