import type { DepartmentStates } from "../../bindings/DepartmentStates.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import { grouped } from "../../i18n/count.ts";
import style from "./Overview.module.css";
import { StateBar } from "./StateBar.tsx";
import { byState, ofUnit, sum } from "./states.ts";
import { texts } from "./texts.ts";

/** How far every department is: its bar, and the same in words. */
export function Departments({ departments }: { departments: readonly DepartmentStates[] }) {
  const t = useTexts(texts);
  const { state: word } = useTexts(words);
  return (
    <table className={style["departments"]} data-testid="overview-departments">
      <tbody>
        {departments.map((one) => {
          const states = ofUnit(byState([one]));
          const says = states.map(({ state, count }) => `${word[state]} ${grouped(count)}`);
          return (
            <tr key={one.department ?? ""}>
              <th scope="row" title={one.department ?? undefined}>
                {one.department ?? t.noDepartment}
              </th>
              <td className={style["amount"]}>{t.count(sum(states))}</td>
              <td title={says.join(" · ")}>
                <StateBar states={states} thin />
                <span className={style["says"]}>{says.join(" · ")}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
