import type { ConfirmIssue } from "../../bindings/ConfirmIssue.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import { scrollable } from "../../components/scrollable.ts";
import { Who } from "../../components/Who.tsx";
import style from "./Confirm.module.css";
import { texts } from "./texts.ts";

/** People with the reasons each; `all` may be more than are listed. */
export function IssueList({
  label,
  people,
  all,
}: {
  label: string;
  people: readonly ConfirmIssue[];
  all: number;
}) {
  const t = useTexts(texts);
  const { obstacle, confirmWarning } = useTexts(words);
  return (
    <>
      <ul className={style["list"]} aria-label={label} {...scrollable}>
        {people.map((one) => (
          <li key={one.person} className={style["line"]}>
            <Who name={one.name} personalNo={one.personalNo} />
            <span className={style["reasons"]}>
              {one.obstacles.map((code) => (
                <span key={code}>{obstacle[code]}</span>
              ))}
              {one.warnings.map((code) => (
                <span key={code}>{confirmWarning[code]}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {all > people.length && <p className={style["first"]}>{t.firstOnly(people.length, all)}</p>}
    </>
  );
}
