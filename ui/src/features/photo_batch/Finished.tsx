import type { PicturesTaken } from "../../bindings/PicturesTaken.ts";
import { ImportDone } from "../../components/ImportDone.tsx";
import { ReportExport } from "../../components/ReportExport.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";
import { usePhotoReport } from "./usePhotoReport.ts";

/** What was chosen is known to the shell by now. */
const NOBODY: ReadonlySet<number> = new Set();

/** 照片数据导入成功, with the way back. */
export function Finished({
  batch,
  taken: { added, replaced, leftOut, undo },
  onClose,
  onUndone,
}: {
  batch: number;
  taken: PicturesTaken;
  onClose: () => void;
  onUndone: () => void;
}) {
  const t = useTexts(texts);
  const save = usePhotoReport(batch, NOBODY);
  return (
    <ImportDone
      name="photo-batch"
      title={t.done}
      how={t.doneHow(added, replaced)}
      leftOut={leftOut.length > 0 ? t.leftOut(leftOut.length) : null}
      undo={undo}
      undoWord={t.undo}
      undone={t.undone}
      closeWord={t.close}
      report={<ReportExport name="photo-batch" save={save} />}
      onClose={onClose}
      onUndone={onUndone}
    />
  );
}
