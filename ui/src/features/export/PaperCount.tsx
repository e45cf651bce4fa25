import { ExclamationCircleFilled, WarningFilled } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useId } from "react";
import type { ExportPlan } from "../../bindings/ExportPlan.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { scrollable } from "../../components/scrollable.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import { at } from "../help/pages/link.ts";
import { readCount } from "./count.ts";
import style from "./PaperCount.module.css";
import { texts } from "./texts.ts";

/** The paper beside the data: as many forms as people, and whose form is not back yet. */
export function PaperCount({
  plan,
  counted,
  stopped,
  onCount,
  onAnyway,
}: {
  plan: ExportPlan;
  counted: string;
  /** The numbers differ, and the clerk has wanted to go on. */
  stopped: boolean;
  onCount: (counted: string) => void;
  onAnyway: () => void;
}) {
  const t = useTexts(texts);
  const id = useId();
  const count = readCount(counted);
  return (
    <section className={style["paper"]} data-testid="paper-count">
      <div className={style["line"]}>
        <span>{t.paperCount(grouped(plan.people))}</span>
        <label htmlFor={id}>{t.counted}</label>
        <Input
          id={id}
          className={style["count"] ?? ""}
          data-testid="counted"
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          placeholder={t.countedOptional}
          value={counted}
          {...(stopped ? { status: "error" } : {})}
          onChange={(event) => {
            onCount(event.target.value);
          }}
        />
        <span>{t.sheets}</span>
      </div>
      {stopped && (
        <div className={style["stopped"]} role="alert" data-testid="count-differs">
          <ExclamationCircleFilled />
          <div>
            <strong>
              {count === null
                ? t.countNoNumber
                : count < plan.people
                  ? t.countFewer(grouped(plan.people - count))
                  : t.countMore(grouped(count - plan.people))}
            </strong>
            <p>
              {t.countHint}
              <HelpLink page={at("hand-in", "paper")} />
            </p>
          </div>
          {count !== null && (
            <Button data-testid="export-anyway" onClick={onAnyway}>
              {t.anyway}
            </Button>
          )}
        </div>
      )}
      {plan.notBack > 0 && (
        <details className={style["notBack"]} data-testid="not-back">
          <summary>
            <WarningFilled /> {t.notBack(grouped(plan.notBack))}
          </summary>
          <p>{t.notBackHint}</p>
          <ul aria-label={t.notBack(grouped(plan.notBack))} {...scrollable}>
            {plan.notBackPeople.map(({ person, name, personalNo, department }) => (
              <li key={person}>
                <span data-copy>{name}</span>
                <span data-copy>{personalNo}</span>
                <span>{department}</span>
              </li>
            ))}
          </ul>
          {plan.notBack > plan.notBackPeople.length && (
            <p>{t.notBackFirst(grouped(plan.notBackPeople.length))}</p>
          )}
        </details>
      )}
    </section>
  );
}
