import type { ReportFormat } from "../../bindings/ReportFormat.ts";
import type { SavedTable } from "../../bindings/SavedTable.ts";
import { reportWords } from "../../components/reportWords.ts";
import { ask } from "../../host/shell.ts";
import { useLanguage } from "../../i18n/language.tsx";
import type { Ticked } from "./choice.ts";
import { texts } from "./texts.ts";

/** Writes the report of a table, in the words that the window has for it. */
export function useTableReport(
  table: number,
  { replace, confirmed }: Ticked,
): (folder: string, format: ReportFormat) => Promise<SavedTable> {
  const language = useLanguage();
  const t = texts[language];
  return (folder, format) =>
    ask("table_report", {
      table,
      folder,
      format,
      replace: [...replace],
      confirmed: [...confirmed],
      words: { ...reportWords[language], ...t.report },
      outcomes: t.state,
      todo: t.todo,
      fields: t.field,
    });
}
