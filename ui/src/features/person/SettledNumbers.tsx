import type { PersonView } from "../../bindings/PersonView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { IdNumber } from "./IdNumber.tsx";
import style from "./Numbers.module.css";
import section from "./Section.module.css";
import { texts } from "./texts.ts";
import { Warning } from "./Warning.tsx";

/** The number that the office has settled, and one beside it that does not count. */
export function SettledNumbers({ person }: { person: PersonView }) {
  const { number: t } = useTexts(texts);
  if (person.idNumbers.length === 0) {
    return <p className={section["text"]}>{t.absent}</p>;
  }
  return (
    <>
      <div className={style["numbers"]}>
        {person.idNumbers.map((number) => (
          <div
            key={number.index}
            className={style["card"]}
            data-settled={number.choosable}
            data-testid={`number-${number.index}`}
          >
            <div className={style["what"]}>
              <IdNumber number={number.number} />
              {person.warnings.map(
                (warning) =>
                  warning.number === number.index && (
                    <Warning key={warning.warning} warning={warning.warning} />
                  ),
              )}
            </div>
            <span className={style["length"]}>
              {number.choosable ? t.characters(number.length) : t.notUsed}
            </span>
          </div>
        ))}
      </div>
      <p className={section["text"]}>{t.settledHint}</p>
    </>
  );
}
