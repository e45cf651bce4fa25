import {
  CheckCircleFilled,
  CloseCircleFilled,
  DownOutlined,
  MinusCircleOutlined,
  WarningFilled,
} from "@ant-design/icons";
import { useId, useState } from "react";
import type { MeasureVerdict } from "../../bindings/MeasureVerdict.ts";
import type { PhotoMeasure } from "../../bindings/PhotoMeasure.ts";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import style from "./Findings.module.css";
import { texts } from "./findingTexts.ts";
import { findingsOf, limitOf, nameOf, written } from "./measures.ts";

/** Sign of a verdict; never without its word. */
export function VerdictSign({ verdict }: { verdict: MeasureVerdict }) {
  switch (verdict) {
    case "good":
      return <CheckCircleFilled className={style["sign"] ?? ""} data-verdict={verdict} />;
    case "unknown":
      return <MinusCircleOutlined className={style["sign"] ?? ""} data-verdict={verdict} />;
    case "warning":
      return <WarningFilled className={style["sign"] ?? ""} data-verdict={verdict} />;
    case "fails":
      return <CloseCircleFilled className={style["sign"] ?? ""} data-verdict={verdict} />;
  }
}

/** What the measures say: what is not good with what to do, the rest folded. */
export function Findings({ measures }: { measures: readonly PhotoMeasure[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const findings = findingsOf(measures, language);
  const good = measures.filter(({ verdict }) => verdict === "good");
  const unknown = measures.filter(({ verdict }) => verdict === "unknown");
  return (
    <ul className={style["findings"]} aria-label={t.list} data-testid="photo-findings">
      {findings.map(({ measure, verdict, what, todo, value, limit }) => (
        <li
          key={measure}
          className={style["finding"]}
          data-testid="photo-finding"
          data-measure={measure}
          data-verdict={verdict}
        >
          <VerdictSign verdict={verdict} />
          <div className={style["words"]}>
            <span className={style["what"]}>
              <strong>{what}</strong>
              <span className={style["verdict"]}>{t.verdict[verdict]}</span>
            </span>
            <span className={style["todo"]}>{todo}</span>
          </div>
          <span className={style["numbers"]}>
            <strong>{value}</strong>
            {limit !== "" && <span>{t.limit(limit)}</span>}
          </span>
        </li>
      ))}
      {unknown.length > 0 && (
        <Folded verdict="unknown" measures={unknown}>
          {t.unknown(unknown.length)}
        </Folded>
      )}
      {good.length > 0 && (
        <Folded verdict="good" measures={good}>
          {t.good(good.length, good.length === measures.length)}
        </Folded>
      )}
    </ul>
  );
}

/** What is not good in one line; nothing where all is. */
export function FindingsLine({ measures }: { measures: readonly PhotoMeasure[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <span className={style["line"]}>
      {findingsOf(measures, language).map(({ measure, verdict, what, todo }) => (
        <span
          key={measure}
          title={t.whole(t.verdict[verdict], what, todo)}
          data-verdict={verdict}
          data-testid="photo-finding"
        >
          <VerdictSign verdict={verdict} />
          {what}
        </span>
      ))}
    </span>
  );
}

/** Measures of one verdict in one line that opens. */
function Folded({
  verdict,
  measures,
  children,
}: {
  verdict: "good" | "unknown";
  measures: readonly PhotoMeasure[];
  children: string;
}) {
  const [open, setOpen] = useState(false);
  const language = useLanguage();
  const id = useId();
  return (
    <li className={style["folded"]}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        data-testid={`photo-folded-${verdict}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <VerdictSign verdict={verdict} />
        {children}
        <DownOutlined className={style["arrow"] ?? ""} />
      </button>
      <ul id={id} hidden={!open}>
        {measures.map((one) => (
          <li key={one.measure}>
            <span>{nameOf(one.measure, language)}</span>
            <span>{one.value === null ? "" : written(one.measure, one.value, language)}</span>
            <span>{limitOf(one, language)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
