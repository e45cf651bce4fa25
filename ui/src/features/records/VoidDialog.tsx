import { Button, Modal } from "antd";
import { useState } from "react";
import { rem } from "../../app/textSize.tsx";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { CarefulTitle } from "../../components/CarefulTitle.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Records.module.css";
import { texts } from "./texts.ts";

/** Says what 作废 does, and asks first. The safe answer has the focus. */
export function VoidDialog({ record, onClose }: { record: ExportRecord; onClose: () => void }) {
  const t = useTexts(texts);
  const tell = useTell();
  const changing = useChanging();
  const [works, setWorks] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const { n, people, fileName } = record;
  useFocusBack();

  const voidIt = () => {
    setWorks(true);
    setFailure(null);
    changing(async () => {
      await ask("export_void", record.id);
      onClose();
      tell.done(t.voided(n, people));
    }).catch((thrown: unknown) => {
      setWorks(false);
      setFailure(ShellFailure.of(thrown));
    });
  };

  return (
    <Modal
      open
      centered
      width={rem(500)}
      scrollLock={false}
      closable={!works}
      keyboard={!works}
      mask={{ closable: false }}
      onCancel={onClose}
      title={<CarefulTitle>{t.voidTitle(n)}</CarefulTitle>}
      footer={
        <>
          <Button ref={takeFocus} disabled={works} data-testid="void-cancel" onClick={onClose}>
            {t.voidCancel}
          </Button>
          <Button type="primary" danger loading={works} data-testid="void-ok" onClick={voidIt}>
            {t.voidOk}
          </Button>
        </>
      }
    >
      <div data-testid="void-dialog">
        <ul className={style["effects"]}>
          {t.voidEffects(people, n, fileName).map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        <FailureNotice failure={failure} />
      </div>
    </Modal>
  );
}
