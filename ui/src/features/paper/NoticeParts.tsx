import { Radio } from "antd";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Panel.module.css";
import { texts } from "./texts.ts";
import type { Paper } from "./useDocument.ts";

/** A notice for each department, or one for all of them. */
export function NoticeParts({ paper }: { paper: Paper }) {
  const t = useTexts(texts);
  return (
    <section className={style["field"]}>
      <span className={style["label"]}>{t.noticeParts}</span>
      <Radio.Group
        className={style["choices"] ?? ""}
        value={paper.arrangement.byDepartment}
        onChange={(event) => {
          paper.arrange({ byDepartment: event.target.value === true });
        }}
      >
        <Radio value={true} data-testid="notice-by-department">
          {t.byDepartment}
        </Radio>
        <Radio value={false} data-testid="notice-all-on-one">
          {t.allOnOne}
        </Radio>
      </Radio.Group>
    </section>
  );
}
