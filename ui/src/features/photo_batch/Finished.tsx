import type { PicturesTaken } from "../../bindings/PicturesTaken.ts";
import { ImportDone } from "../../components/ImportDone.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** 照片数据导入成功, with the way back. */
export function Finished({
  taken: { added, replaced, leftOut, undo },
  onClose,
  onUndone,
}: {
  taken: PicturesTaken;
  onClose: () => void;
  onUndone: () => void;
}) {
  const t = useTexts(texts);
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
      onClose={onClose}
      onUndone={onUndone}
    />
  );
}
