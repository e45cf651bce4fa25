import {
  FileZipOutlined,
  FolderOpenOutlined,
  PictureOutlined,
  SafetyOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import { useTell } from "../../app/tell.tsx";
import type { FileHandle } from "../../bindings/FileHandle.ts";
import { takeFocus } from "../../components/focus.ts";
import { ImportDialog } from "../../components/ImportDialog.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { Finished } from "./Finished.tsx";
import style from "./PhotoBatch.module.css";
import { Report } from "./Report.tsx";
import { texts } from "./texts.ts";
import { type PhotoBatchWork, usePhotoBatch } from "./usePhotoBatch.ts";

const ASK_WIDTH = 680;
const REPORT_WIDTH = 980;

/** 批量处理 - 照片导入: choose, look at the report, agree. `dropped`: what was dropped on the window. */
export function PhotoBatchDialog({
  unit,
  dropped,
  onClose,
}: {
  unit: number;
  dropped: readonly FileHandle[] | null;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const work = usePhotoBatch(unit, dropped);
  const { running, failure, batch, taken } = work;
  const close = () => {
    // The way back stays for a while.
    if (taken !== null && taken.undo !== null) {
      tell.changed(t.doneHow(taken.added, taken.replaced), taken);
    }
    onClose();
  };
  return (
    <ImportDialog
      name="photo-batch"
      title={t.title}
      width={batch !== null && taken === null ? REPORT_WIDTH : ASK_WIDTH}
      running={running}
      failure={failure}
      onClose={close}
    >
      {batch === null ? (
        <Asking work={work} onClose={onClose} />
      ) : taken !== null ? (
        <Finished batch={batch.id} taken={taken} onClose={close} onUndone={onClose} />
      ) : (
        <Report
          key={batch.id}
          batch={batch}
          onTake={work.take}
          onAnother={work.chooseAgain}
          onClose={onClose}
        />
      )}
    </ImportDialog>
  );
}

function Asking({ work, onClose }: { work: PhotoBatchWork; onClose: () => void }) {
  const t = useTexts(texts);
  return (
    <>
      <p className={style["how"]}>{t.how}</p>
      <p className={style["quiet"]}>{t.examples}</p>
      <p className={style["quiet"]}>{t.dropping}</p>
      <p className={style["safe"]}>
        <SafetyOutlined />
        {t.safe}
      </p>
      <footer className={style["footer"]}>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          icon={<PictureOutlined />}
          data-testid="photo-batch-files"
          onClick={() => {
            work.choose("files");
          }}
        >
          {t.files}
        </Button>
        <Button
          icon={<FileZipOutlined />}
          data-testid="photo-batch-zip"
          onClick={() => {
            work.choose("zip");
          }}
        >
          {t.zip}
        </Button>
        <Button
          ref={takeFocus}
          type="primary"
          icon={<FolderOpenOutlined />}
          data-testid="photo-batch-folder"
          onClick={() => {
            work.choose("folder");
          }}
        >
          {t.folder}
        </Button>
      </footer>
    </>
  );
}
