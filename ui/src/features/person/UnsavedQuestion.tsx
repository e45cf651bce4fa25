import { Button, Modal } from "antd";
import { rem } from "../../app/textSize.tsx";
import { useEnter } from "../../components/enter.ts";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
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
  useFocusBack();
  useEnter(onSave);
  return (
    <Modal
      open
      scrollLock={false}
      centered
      width={rem(420)}
      title={t.title}
      mask={{ closable: false }}
      onCancel={onBack}
      footer={
        <>
          <Button data-testid="unsaved-back" onClick={onBack}>
            {t.back}
          </Button>
          <Button data-testid="unsaved-drop" onClick={onDrop}>
            {t.drop}
          </Button>
          <Button ref={takeFocus} type="primary" data-testid="unsaved-save" onClick={onSave}>
            {t.save}
          </Button>
        </>
      }
    >
      <p data-testid="unsaved">{t.text}</p>
    </Modal>
  );
}
