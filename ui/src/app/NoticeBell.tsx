import {
  BellOutlined,
  CheckCircleFilled,
  CloseCircleFilled,
  InfoCircleFilled,
} from "@ant-design/icons";
import { Button, Popover } from "antd";
import { type ComponentType, useRef, useState } from "react";
import { HelpLink } from "../components/HelpLink.tsx";
import { scrollable } from "../components/scrollable.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./NoticeBell.module.css";
import { type Notice, readNotices, useNotices } from "./notices.ts";
import { type Overlay, useOverlay } from "./overlay.tsx";
import { useTell } from "./tell.tsx";

const texts = bilingual({
  zh: {
    title: "通知",
    failed: (unread: number) => `，${unread} 条出错提示未看`,
    todo: (unread: number) => `，${unread} 条有事要办的提示未看`,
    none: "还没有通知",
    noneHint: "这次打开程序以来的提示会列在这里，锁定后清空。",
    undo: "撤销",
  },
  en: {
    title: "Notices",
    failed: (unread: number) => `, ${unread} about failures not seen yet`,
    todo: (unread: number) => `, ${unread} with something to do not seen yet`,
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

/** What has been told, to be found again; a dot where a failure has not been looked at, and a quieter one where there is something to do. */
export function NoticeBell() {
  const t = useTexts(texts);
  const { notices, unread } = useNotices();
  const [isOpen, setOpen] = useState(false);
  const { open } = useOverlay();
  const bell = useRef<HTMLButtonElement>(null);
  const { failed, todo } = unread;
  const title = `${t.title}${failed > 0 ? t.failed(failed) : ""}${todo > 0 ? t.todo(todo) : ""}`;
  const show = (opened: boolean) => {
    setOpen(opened);
    readNotices();
  };
  const act = (opens: Overlay) => {
    show(false);
    // The button goes with the list: what is opened gives the focus back to the bell.
    bell.current?.focus();
    open(opens);
  };
  return (
    <Popover
      open={isOpen}
      onOpenChange={show}
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
              <Line key={notice.id} notice={notice} onAct={act} />
            ))}
          </ol>
        )
      }
    >
      <Button
        ref={bell}
        type="text"
        className={style["bell"] ?? ""}
        icon={<BellOutlined />}
        aria-label={title}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={title}
        data-unread={failed > 0 ? "failed" : todo > 0 ? "todo" : "none"}
        data-testid="notice-bell"
      />
    </Popover>
  );
}

function Line({
  notice: { at, kind, text, todo, help, undo, action },
  onAct,
}: {
  notice: Notice;
  onAct: (opens: Overlay) => void;
}) {
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
            {help !== null && <HelpLink {...help} />}
          </p>
        )}
      </div>
      {action !== null && (
        <Button
          type="link"
          size="small"
          data-testid="notice-act"
          onClick={() => {
            onAct(action.opens);
          }}
        >
          {action.text}
        </Button>
      )}
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
