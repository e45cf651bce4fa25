import { Button, Input, Modal } from "antd";
import { useRef, useState } from "react";
import { rem } from "../../app/textSize.tsx";
import type { ReasonedMark } from "../../app/overlay.tsx";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useFocusBack } from "../../components/focus.ts";
import { isComposing } from "../../components/keyboard.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./MarkDialog.module.css";
import { texts } from "./texts.ts";

/** Longest reason that the core keeps whole. */
const MOST_CHARACTERS = 200;

const COMMANDS = {
  remove: "people_remove",
  defer: "people_defer",
  correct: "people_correct",
} as const satisfies Record<ReasonedMark, string>;

/** Asks why, says what will happen, and sets 移出, 暂缓办理 or 待更正. */
export function MarkDialog({
  mark,
  persons,
  onClose,
}: {
  mark: ReasonedMark;
  persons: readonly number[];
  onClose: () => void;
}) {
  const all = useTexts(texts);
  const t = all.reasoned[mark];
  useFocusBack();
  const tell = useTell();
  const changing = useChanging();
  const [reason, setReason] = useState("");
  const [works, setWorks] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const optional = mark === "remove";
  const may = !works && persons.length > 0 && (optional || reason.trim() !== "");

  const set = async () => {
    setWorks(true);
    setFailure(null);
    try {
      const marked = await changing(() =>
        ask(COMMANDS[mark], { persons: [...persons], reason: reason.trim() }),
      );
      if (marked.changed === 0) {
        tell.hint(all.nobody);
      } else {
        tell.changed(t.done(marked.changed), marked);
      }
      onClose();
    } catch (thrown) {
      setFailure(ShellFailure.of(thrown));
      setWorks(false);
    }
  };

  return (
    <Modal
      open
      scrollLock={false}
      width={rem(520)}
      title={
        <>
          {t.title}
          <span className={style["count"]}>{all.people(persons.length)}</span>
        </>
      }
      onCancel={onClose}
      mask={{ closable: false }}
      afterOpenChange={(opened) => {
        if (opened) {
          field.current?.querySelector("textarea")?.focus();
        }
      }}
      footer={
        <>
          <Button onClick={onClose}>{all.cancel}</Button>
          <Button
            type="primary"
            danger={mark === "remove"}
            data-testid="mark-ok"
            disabled={!may}
            loading={works}
            onClick={() => void set()}
          >
            {all.ok}
          </Button>
        </>
      }
    >
      <div className={style["body"]} ref={field}>
        <p className={style["effect"]}>{t.effect}</p>
        <div className={style["presets"]}>
          {t.presets.map((preset) => (
            <button
              key={preset}
              type="button"
              className={style["preset"]}
              aria-pressed={reason === preset}
              onClick={() => {
                setReason(preset);
              }}
            >
              {preset}
            </button>
          ))}
        </div>
        <label className={style["label"]}>
          {optional ? all.reasonOptional : all.reason}
          <Input.TextArea
            data-testid="mark-reason"
            rows={3}
            maxLength={MOST_CHARACTERS}
            showCount
            placeholder={all.typeReason}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.shiftKey && !isComposing(event)) {
                event.preventDefault();
                if (may) {
                  void set();
                }
              }
            }}
          />
        </label>
        <FailureNotice failure={failure} />
      </div>
    </Modal>
  );
}
