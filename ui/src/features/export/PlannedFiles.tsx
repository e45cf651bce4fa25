import { FileZipOutlined } from "@ant-design/icons";
import type { ExportPlan } from "../../bindings/ExportPlan.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Export.module.css";
import { texts } from "./texts.ts";

/** Who is exported, and into which files. `selected`: of how many people, where a selection is exported. */
export function PlannedFiles({ plan, selected }: { plan: ExportPlan; selected: number | null }) {
  const t = useTexts(texts);
  const left = selected === null ? 0 : selected - plan.people;
  const several = plan.files.length > 1;
  return (
    <section className={style["who"]}>
      <strong className={style["count"]}>{t.who(plan.people)}</strong>
      <p>{t.whoHint}</p>
      {left > 0 && <p>{t.notConfirmed(left)}</p>}
      <ul>
        {plan.files.map((file) => (
          <li key={file.n}>
            <FileZipOutlined />
            <span className={style["file"]} data-copy>
              {file.name}
            </span>
            {several && <span className={style["quiet"]}>{t.people(file.people)}</span>}
          </li>
        ))}
      </ul>
      {several && <p>{t.severalFiles(plan.files.length)}</p>}
    </section>
  );
}
