import {
  BellOutlined,
  CheckCircleFilled,
  CloseCircleFilled,
  InfoCircleFilled,
} from "@ant-design/icons";
import { Button, Popover } from "antd";
import { type ComponentType, useState } from "react";
import { HelpLink } from "../components/HelpLink.tsx";
import { scrollable } from "../components/scrollable.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./NoticeBell.module.css";
import { type Notice, readNotices, useNotices } from "./notices.ts";
import { useTell } from "./tell.tsx";

const texts = bilingual({
  zh: {
    title: "通知",
    unread: (failures: number) => `通知，${failures} 条出错提示未看`,
    none: "还没有通知",
    noneHint: "这次打开程序以来的提示会列在这里，锁定后清空。",
    undo: "撤销",
  },
  en: {
    title: "Notices",
    unread: (failures: number) => `Notices, ${failures} about failures not seen yet`,
    none: "No notices yet",
    noneHint: "What was told since the program was opened is listed here, until it is locked.",
    undo: "Undo",
  },
});

const SIGNS: Record<Notice["kind"], ComponentType> = {
  done: CheckCircleFilled,
  hint: InfoCircleFilled,
  failed: CloseCircleFilled,
};

/** What has been told, to be found again; a dot where a failure has not been looked at. */
export function NoticeBell() {
  const t = useTexts(texts);
  const { notices, unread } = useNotices();
  const [isOpen, setOpen] = useState(false);
  const title = unread > 0 ? t.unread(unread) : t.title;
  return (
    <Popover
      open={isOpen}
      onOpenChange={(opened) => {
        setOpen(opened);
        readNotices();
      }}
      trigger="click"
      placement="bottomRight"
      arrow={false}
      destroyOnHidden
      title={t.title}
      content={
        notices.length === 0 ? (
          <div className={style["none"]} data-testid="notices">
            {t.none}
            <p>{t.noneHint}</p>
          </div>
        ) : (
          <ol className={style["notices"]} {...scrollable} data-testid="notices">
            {notices.map((notice) => (
              <Line key={notice.id} notice={notice} />
            ))}
          </ol>
        )
      }
    >
      <Button
        type="text"
        className={style["bell"] ?? ""}
        icon={<BellOutlined />}
        aria-label={title}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={title}
        data-unread={unread > 0}
        data-testid="notice-bell"
      />
    </Popover>
  );
}

function Line({ notice: { at, kind, text, todo, code, undo } }: { notice: Notice }) {
  const t = useTexts(texts);
  const tell = useTell();
  const Sign = SIGNS[kind];
  return (
    <li data-kind={kind}>
      <span className={style["sign"]}>
        <Sign />
      </span>
      <div className={style["words"]} data-copy>
        {text}
        {todo !== null && (
          <p>
            {todo}
            {code !== null && <HelpLink code={code} />}
          </p>
        )}
      </div>
      {undo !== null && (
        <Button
          type="link"
          size="small"
          data-testid="notice-undo"
          onClick={() => {
            tell.goBack(undo);
          }}
        >
          {t.undo}
        </Button>
      )}
      <time dateTime={at.toISOString()}>{clock(at)}</time>
    </li>
  );
}

/** `09:05`. */
function clock(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
