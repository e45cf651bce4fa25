import { Checkbox, Radio } from "antd";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Panel.module.css";
import { texts } from "./texts.ts";
import type { Paper } from "./useDocument.ts";

/** 顺序, 分隔页. An order by what nobody has is none, and says so. */
export function Arrangement({ paper, document }: { paper: Paper; document: DocumentView }) {
  const t = useTexts(texts);
  const { order, dividers } = paper.arrangement;
  const { forms, withDepartment, withStaffNo } = document;
  const known =
    order === "department" ? withDepartment : order === "staff-no" ? withStaffNo : forms;
  return (
    <section className={style["field"]}>
      <span className={style["label"]}>{t.order}</span>
      <Radio.Group
        className={style["choices"] ?? ""}
        value={order}
        onChange={(event) => {
          const wanted: unknown = event.target.value;
          if (wanted === "list" || wanted === "department" || wanted === "staff-no") {
            paper.arrange({ order: wanted });
          }
        }}
      >
        <Radio value="list" data-testid="order-list">
          {t.orders.list}
        </Radio>
        <Radio value="department" disabled={withDepartment === 0} data-testid="order-department">
          {t.orders.department}
        </Radio>
        {withDepartment === 0 && <p className={style["hint"]}>{t.noDepartment}</p>}
        {order === "department" && (
          <Checkbox
            className={style["under"] ?? ""}
            checked={dividers}
            data-testid="dividers"
            onChange={(event) => {
              paper.arrange({ dividers: event.target.checked });
            }}
          >
            {t.dividers}
          </Checkbox>
        )}
        <Radio value="staff-no" disabled={withStaffNo === 0} data-testid="order-staff-no">
          {t.orders["staff-no"]}
        </Radio>
        {withStaffNo === 0 && <p className={style["hint"]}>{t.noStaffNo}</p>}
      </Radio.Group>
      {known < forms && (
        <p className={style["note"]}>{t.partlyKnown(grouped(known), grouped(forms))}</p>
      )}
    </section>
  );
}
