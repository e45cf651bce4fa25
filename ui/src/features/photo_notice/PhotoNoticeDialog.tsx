import { CopyOutlined, PrinterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Input, Modal, Skeleton } from "antd";
import { useState } from "react";
import { copyPeople } from "../../app/copies.ts";
import { rem } from "../../app/textSize.tsx";
import { useTell } from "../../app/tell.tsx";
import type { PhotoNotice } from "../../bindings/PhotoNotice.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { type Added, message } from "./message.ts";
import style from "./PhotoNoticeDialog.module.css";
import { texts } from "./texts.ts";

const WIDTH = 720;
/** More would not be read on a door. */
const MOST_CHARACTERS = 40;

/** 索照通知: a text for a chat that asks those without a photo for one. */
export function PhotoNoticeDialog({
  unit,
  persons,
  added,
  onPaper,
  onClose,
}: {
  unit: number;
  persons: readonly number[] | null;
  /** What the clerk typed before; `null`: nothing yet. */
  added: Added | null;
  onPaper: (added: Added) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  useFocusBack();
  const { data, error } = useQuery({
    queryKey: ["store", "photo-notice", unit, persons],
    queryFn: () => ask("photo_notice", { unit, persons: persons === null ? null : [...persons] }),
    // Names are not kept once the dialog is closed.
    gcTime: 0,
  });
  return (
    <Modal
      open
      centered
      title={t.title}
      width={rem(WIDTH)}
      footer={null}
      scrollLock={false}
      onCancel={onClose}
    >
      <div className={style["dialog"]} data-testid="photo-notice">
        {error !== null && <FailureNotice failure={ShellFailure.of(error)} />}
        {data === undefined ? (
          <Skeleton active title={false} />
        ) : data.people === 0 ? (
          <p className={style["people"]}>{t.nobody}</p>
        ) : (
          <Notice notice={data} before={added} onPaper={onPaper} onClose={onClose} />
        )}
      </div>
    </Modal>
  );
}

function Notice({
  notice,
  before,
  onPaper,
  onClose,
}: {
  notice: PhotoNotice;
  before: Added | null;
  onPaper: (added: Added) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const [until, setUntil] = useState(before?.until ?? notice.deadline ?? "");
  const [to, setTo] = useState(before?.to ?? "");
  // As long as the clerk has not changed it, it follows the fields.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? message(notice, { to, until }, t.message);
  return (
    <>
      <p className={style["people"]} data-testid="photo-notice-people">
        {t.people(notice.people, notice.departments.length)}
      </p>
      <div className={style["fields"]}>
        <label className={style["field"]}>
          <span>{t.until}</span>
          <Input
            data-testid="photo-notice-until"
            placeholder={t.untilHint}
            maxLength={MOST_CHARACTERS}
            value={until}
            onChange={(event) => {
              setUntil(event.target.value);
            }}
          />
        </label>
        <label className={style["field"]}>
          <span>{t.to}</span>
          <Input
            data-testid="photo-notice-to"
            placeholder={t.toHint}
            maxLength={MOST_CHARACTERS}
            value={to}
            onChange={(event) => {
              setTo(event.target.value);
            }}
          />
        </label>
      </div>
      <label className={style["field"]}>
        <span>{t.text}</span>
        <Input.TextArea
          data-testid="photo-notice-text"
          rows={12}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      </label>
      <p className={style["quiet"]}>{t.private}</p>
      <footer className={style["footer"]}>
        <Button onClick={onClose}>{t.close}</Button>
        <Button
          icon={<PrinterOutlined />}
          data-testid="photo-notice-print"
          onClick={() => {
            onPaper({ to, until });
          }}
        >
          {t.print}
        </Button>
        <Button
          ref={takeFocus}
          type="primary"
          icon={<CopyOutlined />}
          data-testid="photo-notice-copy"
          onClick={() => {
            copyPeople(text).then(() => {
              tell.done(t.copied);
            }, tell.failed);
          }}
        >
          {t.copy}
        </Button>
      </footer>
    </>
  );
}
