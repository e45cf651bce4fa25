import { Input } from "antd";
import { useId } from "react";
import type { PersonView } from "../../bindings/PersonView.ts";
import { useTexts } from "../../i18n/language.tsx";
import type { Draft, Edits } from "./draft.ts";
import style from "./OwnData.module.css";
import section from "./Section.module.css";
import { texts } from "./texts.ts";

/** The longest that the core keeps. */
const MOST_CHARACTERS = { department: 60, staffNo: 60, remark: 200 };

/** 部门, 工号 and 备注: by what the unit sorts its people; no package has them. */
export function OwnData({
  person,
  draft,
  onEdit,
}: {
  person: PersonView;
  draft: Draft;
  onEdit: (change: Edits) => void;
}) {
  const { own: t } = useTexts(texts);
  const id = useId();
  const field = (name: keyof typeof MOST_CHARACTERS, testId: string) => (
    <div className={style["field"]} data-field={name}>
      <label htmlFor={`${id}-${name}`}>{t[name]}</label>
      <Input
        id={`${id}-${name}`}
        data-testid={testId}
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_CHARACTERS[name]}
        value={draft[name]}
        readOnly={!person.editable}
        variant={person.editable ? "outlined" : "filled"}
        onChange={(event) => {
          onEdit({ [name]: event.target.value });
        }}
      />
    </div>
  );
  return (
    <section className={section["section"]}>
      <header className={section["head"]}>
        <h3>{t.title}</h3>
        <span className={section["aside"]}>{t.only}</span>
      </header>
      <div className={style["fields"]}>
        {field("department", "department")}
        {field("staffNo", "staff-no")}
        {field("remark", "remark")}
      </div>
    </section>
  );
}
