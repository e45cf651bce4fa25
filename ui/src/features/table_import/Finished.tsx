import type { TableTaken } from "../../bindings/TableTaken.ts";
import { ImportDone } from "../../components/ImportDone.tsx";
import { ReportExport } from "../../components/ReportExport.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { NOTHING } from "./choice.ts";
import { texts } from "./texts.ts";
import { useTableReport } from "./useTableReport.ts";

/** 信息导入成功, with the report and the way back. */
export function Finished({
  table,
  taken: { changed, leftOut, undo },
  onClose,
  onUndone,
}: {
  table: number;
  taken: TableTaken;
  onClose: () => void;
  onUndone: () => void;
}) {
  const t = useTexts(texts);
  // What was ticked is known to the shell by now.
  const save = useTableReport(table, NOTHING);
  return (
    <ImportDone
      name="table"
      title={t.done}
      how={t.doneHow(changed)}
      leftOut={leftOut.length > 0 ? t.leftOut(leftOut.length) : null}
      undo={undo}
      undoWord={t.undo}
      undone={t.undone}
      closeWord={t.close}
      report={<ReportExport name="table" save={save} />}
      onClose={onClose}
      onUndone={onUndone}
    />
  );
}
