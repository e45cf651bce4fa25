import { Button, Input, type InputRef, Modal } from "antd";
import { useRef, useState } from "react";
import { rem } from "../../app/textSize.tsx";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { onEnter } from "../../components/enter.ts";
import { useFocusBack } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./DepartmentDialog.module.css";

const texts = bilingual({
  zh: {
    title: "设置部门",
    people: (n: string) => `${n} 人`,
    department: "部门",
    hint: "本单位自用，不报送。打印确认表时可以按部门排列、加分隔页。",
    example: "例如：第一车间",
    ok: "确定",
    none: "清除部门",
    cancel: "取消",
    done: (n: string) => `已设置 ${n} 人的部门`,
    cleared: (n: string) => `已清除 ${n} 人的部门`,
    nobody: "没有可以更改的人",
  },
  en: {
    title: "Department",
    people: (n: string) => (n === "1" ? "1 person" : `${n} people`),
    department: "Department",
    hint: "For your unit only, never handed in. Forms can be printed by department, with a divider before each.",
    example: "e.g. Workshop 1",
    ok: "OK",
    none: "No department",
    cancel: "Cancel",
    done: (n: string) => `Department set for ${n === "1" ? "1 person" : `${n} people`}`,
    cleared: (n: string) => `Department cleared for ${n === "1" ? "1 person" : `${n} people`}`,
    nobody: "There is nobody this applies to",
  },
});

/** The longest that the core keeps. */
const MOST_CHARACTERS = 60;

/** Gives people a 部门, or takes it away. */
export function DepartmentDialog({
  persons,
  onClose,
}: {
  persons: readonly number[];
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const changing = useChanging();
  const tell = useTell();
  const [department, setDepartment] = useState("");
  const [works, setWorks] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const field = useRef<InputRef>(null);
  useFocusBack();

  const set = (to: string | null) => {
    if (works || to === "") {
      return;
    }
    setWorks(true);
    setFailure(null);
    changing(() => ask("people_department", { persons: [...persons], department: to })).then(
      (marked) => {
        const says = to === null ? t.cleared : t.done;
        if (marked.changed === 0) {
          tell.hint(t.nobody);
        } else {
          tell.changed(says(grouped(marked.changed)), marked);
        }
        onClose();
      },
      (thrown: unknown) => {
        setFailure(ShellFailure.of(thrown));
        setWorks(false);
      },
    );
  };
  const typed = department.trim();

  return (
    <Modal
      open
      scrollLock={false}
      width={rem(480)}
      title={
        <>
          {t.title}
          <span className={style["count"]}>{t.people(grouped(persons.length))}</span>
        </>
      }
      onCancel={onClose}
      mask={{ closable: false }}
      afterOpenChange={(opened) => {
        if (opened) {
          field.current?.focus();
        }
      }}
      wrapProps={{
        onKeyDown: onEnter(() => {
          set(typed);
        }),
      }}
      footer={
        <div className={style["foot"]}>
          <Button
            type="text"
            disabled={works}
            data-testid="department-none"
            onClick={() => {
              set(null);
            }}
          >
            {t.none}
          </Button>
          <span />
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            type="primary"
            data-testid="department-ok"
            disabled={typed === ""}
            loading={works}
            onClick={() => {
              set(typed);
            }}
          >
            {t.ok}
          </Button>
        </div>
      }
    >
      <div className={style["body"]} data-testid="department-dialog">
        <label>
          {t.department}
          <Input
            ref={field}
            data-testid="department-field"
            autoComplete="off"
            maxLength={MOST_CHARACTERS}
            placeholder={t.example}
            value={department}
            onChange={(event) => {
              setDepartment(event.target.value);
            }}
          />
        </label>
        <p>{t.hint}</p>
        <FailureNotice failure={failure} />
      </div>
    </Modal>
  );
}
