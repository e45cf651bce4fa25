import type { ReportFormat } from "../../bindings/ReportFormat.ts";
import type { SavedTable } from "../../bindings/SavedTable.ts";
import { reportWords } from "../../components/reportWords.ts";
import { ask } from "../../host/shell.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { measureTexts } from "../photo/measureTexts.ts";
import { texts } from "./texts.ts";

/** Writes the report of a batch, in the words that the window has for it; `chosen`: what the clerk has ticked so far. */
export function usePhotoReport(
  batch: number,
  chosen: ReadonlySet<number>,
): (folder: string, format: ReportFormat) => Promise<SavedTable> {
  const language = useLanguage();
  const t = texts[language];
  return (folder, format) =>
    ask("photo_batch_report", {
      batch,
      folder,
      format,
      chosen: [...chosen],
      words: { ...reportWords[language], ...t.report },
      outcomes: t.state,
      todo: t.todo,
      measures: measureTexts[language],
      alike: t.alike("{name}"),
    });
}
