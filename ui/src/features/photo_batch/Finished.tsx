import { CheckCircleFilled, RollbackOutlined, WarningFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { PicturesTaken } from "../../bindings/PicturesTaken.ts";
import { takeFocus } from "../../components/focus.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./PhotoBatch.module.css";
import { texts } from "./texts.ts";

/** 照片数据导入成功, with the way back. */
export function Finished({
  taken,
  onClose,
  onUndone,
}: {
  taken: PicturesTaken;
  onClose: () => void;
  onUndone: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const changing = useChanging();
  const [works, setWorks] = useState(false);
  const { undo } = taken;
  const goBack = (step: number) => {
    setWorks(true);
    changing(() => ask("undo", step)).then(
      () => {
        tell.done(t.undone);
        onUndone();
      },
      (thrown: unknown) => {
        setWorks(false);
        tell.failed(thrown);
      },
    );
  };
  return (
    <>
      <div className={style["done"]} data-testid="photo-batch-done">
        <CheckCircleFilled />
        <div>
          <strong>{t.done}</strong>
          <span>{t.doneHow(taken.added, taken.replaced)}</span>
        </div>
      </div>
      {taken.leftOut.length > 0 && (
        <p className={style["leftOut"]}>
          <WarningFilled />
          {t.leftOut(taken.leftOut.length)}
        </p>
      )}
      <footer className={style["footer"]}>
        {undo !== null && (
          <Button
            icon={<RollbackOutlined />}
            loading={works}
            data-testid="photo-batch-undo"
            onClick={() => {
              goBack(undo);
            }}
          >
            {t.undo}
          </Button>
        )}
        <Button ref={takeFocus} type="primary" data-testid="photo-batch-close" onClick={onClose}>
          {t.close}
        </Button>
      </footer>
    </>
  );
}
