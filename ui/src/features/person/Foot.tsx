import {
  CheckCircleFilled,
  CloseCircleOutlined,
  EditOutlined,
  EllipsisOutlined,
  HistoryOutlined,
  PauseCircleOutlined,
  PrinterOutlined,
} from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useRef } from "react";
import type { ReasonedMark } from "../../app/overlay.tsx";
import type { PersonView } from "../../bindings/PersonView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts as markTexts } from "../marks/texts.ts";
import style from "./Foot.module.css";
import { texts } from "./texts.ts";
import type { Saving } from "./useSaving.ts";

type Seen = Pick<
  PersonView,
  "editable" | "photo" | "removed" | "export" | "deferred" | "correction"
>;

/** 保存, 保存并下一个, 关闭; and the marks that need a reason. */
export function Foot({
  person,
  saving,
  last,
  onSave,
  onSaveNext,
  onMark,
  onPrint,
  onJournal,
  onClose,
}: {
  person: Seen | undefined;
  saving: Saving;
  last: boolean;
  onSave: () => void;
  onSaveNext: () => void;
  onMark: (mark: ReasonedMark) => void;
  onPrint: () => void;
  onJournal: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const editable = person?.editable === true;
  const save = useRef<HTMLButtonElement>(null);
  return (
    <div className={style["foot"]}>
      {person !== undefined && <More person={person} onMark={onMark} />}
      {person !== undefined && person.photo !== null && mayBePrinted(person) && (
        <Button type="text" icon={<PrinterOutlined />} data-testid="print-person" onClick={onPrint}>
          {t.print}
        </Button>
      )}
      {person !== undefined && (
        <Button
          type="text"
          icon={<HistoryOutlined />}
          data-testid="person-journal"
          onClick={onJournal}
        >
          {t.journal}
        </Button>
      )}
      <span className={style["says"]} aria-live="polite">
        {saving.dirty && <span className={style["unsaved"]}>{t.unsavedYet}</span>}
        {saving.saved && !saving.dirty && (
          <span className={style["saved"]} data-testid="saved">
            <CheckCircleFilled /> {t.saved}
            {saving.takeBack !== null && (
              <Button
                type="link"
                size="small"
                data-testid="take-back"
                onClick={() => {
                  // The button is about to go.
                  save.current?.focus();
                  saving.takeBack?.();
                }}
              >
                {t.takeBack}
              </Button>
            )}
          </span>
        )}
      </span>
      <Button data-testid="close" data-task="close" onClick={onClose}>
        {t.close}
      </Button>
      {editable && (
        <>
          <Button
            title={t.keys.saveNext}
            data-testid="save-next"
            disabled={last || saving.works}
            onClick={onSaveNext}
          >
            {t.saveNext}
          </Button>
          <Button
            ref={save}
            title={t.keys.save}
            type="primary"
            data-testid="save"
            loading={saving.works ? { delay: 200 } : false}
            onClick={onSave}
          >
            {t.save}
          </Button>
        </>
      )}
    </div>
  );
}

/** Neither removed nor exported. */
function mayBePrinted({ removed, export: exported }: Seen): boolean {
  return removed === null && exported === null;
}

const ICONS = {
  defer: <PauseCircleOutlined />,
  correct: <EditOutlined />,
  remove: <CloseCircleOutlined />,
} as const satisfies Record<ReasonedMark, unknown>;

function More({ person, onMark }: { person: Seen; onMark: (mark: ReasonedMark) => void }) {
  const t = useTexts(texts);
  const { reasoned } = useTexts(markTexts);
  const may = {
    defer: person.deferred === null,
    correct: person.correction === null,
    remove: true,
  } as const satisfies Record<ReasonedMark, boolean>;
  const marks = (["defer", "correct", "remove"] as const).filter((mark) => may[mark]);
  if (person.removed !== null || person.export !== null) {
    return null;
  }
  return (
    <Dropdown
      trigger={["click"]}
      placement="topLeft"
      menu={{
        items: marks.map((mark) => ({
          key: mark,
          icon: ICONS[mark],
          danger: mark === "remove",
          label: `${reasoned[mark].title}…`,
          "data-testid": `more-${mark}`,
          onClick: () => {
            onMark(mark);
          },
        })),
      }}
    >
      <Button type="text" icon={<EllipsisOutlined />} data-testid="more">
        {t.more}
      </Button>
    </Dropdown>
  );
}
