import { Button, Modal } from "antd";
import { rem } from "../../app/textSize.tsx";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** Says what 重新写出 is for before it asks for a folder. */
export function WriteAgainDialog({
  record: { n, fileName },
  onGo,
  onClose,
}: {
  record: ExportRecord;
  onGo: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  useFocusBack();
  return (
    <Modal
      open
      centered
      width={rem(500)}
      scrollLock={false}
      mask={{ closable: false }}
      onCancel={onClose}
      title={t.writeAgainTitle(n)}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="primary" ref={takeFocus} data-testid="write-again-ok" onClick={onGo}>
            {t.writeAgainOk}
          </Button>
        </>
      }
    >
      <p data-testid="write-again-dialog">{t.writeAgainWhy(fileName)}</p>
    </Modal>
  );
}
