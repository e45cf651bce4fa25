import { CheckCircleFilled } from "@ant-design/icons";
import type { PersonView } from "../../bindings/PersonView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { IdNumber } from "./IdNumber.tsx";
import style from "./Numbers.module.css";
import { texts } from "./texts.ts";
import { Warning } from "./Warning.tsx";

/** The numbers where there is nothing to choose: `holds` is the one that counts, 1-based, the others do not; `null`: none does yet. */
export function FixedNumbers({ person, holds }: { person: PersonView; holds: number | null }) {
  const { number: t } = useTexts(texts);
  return (
    <div className={style["numbers"]}>
      {person.idNumbers.map(({ index, number, length }) => {
        const unused = holds !== null && holds !== index;
        return (
          <div
            key={index}
            className={style["card"]}
            data-unused={unused}
            data-testid={`number-${index}`}
          >
            {holds === index && <CheckCircleFilled className={style["holds"] ?? ""} />}
            <div className={style["what"]}>
              <IdNumber number={number} />
              {person.warnings.map(
                (warning) =>
                  warning.number === index && (
                    <Warning key={warning.warning} warning={warning.warning} />
                  ),
              )}
            </div>
            <span className={style["length"]}>{unused ? t.notUsed : t.characters(length)}</span>
          </div>
        );
      })}
    </div>
  );
}
