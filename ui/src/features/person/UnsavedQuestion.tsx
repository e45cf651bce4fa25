import { Button, Modal } from "antd";
import { useRef } from "react";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** Asked before anything that was typed would be lost. */
export function UnsavedQuestion({
  onSave,
  onDrop,
  onBack,
}: {
  onSave: () => void;
  onDrop: () => void;
  onBack: () => void;
}) {
  const { unsaved: t } = useTexts(texts);
  const save = useRef<HTMLButtonElement>(null);
  return (
    <Modal
      open
      centered
      width={420}
      title={t.title}
      mask={{ closable: false }}
      onCancel={onBack}
      afterOpenChange={(opened) => {
        if (opened) {
          save.current?.focus();
        }
      }}
      footer={
        <>
          <Button data-testid="unsaved-back" onClick={onBack}>
            {t.back}
          </Button>
          <Button data-testid="unsaved-drop" onClick={onDrop}>
            {t.drop}
          </Button>
          <Button ref={save} type="primary" data-testid="unsaved-save" onClick={onSave}>
            {t.save}
          </Button>
        </>
      }
    >
      <p data-testid="unsaved">{t.text}</p>
    </Modal>
  );
}
