import { ExportOutlined, PrinterOutlined } from "@ant-design/icons";
import { usePrintBatches } from "../../app/queries.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { moment } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import { standingOf } from "../records/summary.ts";
import style from "./Overview.module.css";
import { texts } from "./texts.ts";

/** Prints and exports with their dates, the newest first. */
export function Batches({ unit, exports }: { unit: number; exports: readonly ExportRecord[] }) {
  const t = useTexts(texts);
  const prints = usePrintBatches(unit).data ?? [];
  const lines = [
    ...prints.map((batch) => ({
      key: `print-${batch.id}`,
      at: batch.createdAt,
      Icon: PrinterOutlined,
      what: t.print(batch.n),
      says: t.printed(batch.printed, batch.forms),
    })),
    ...exports.map((batch) => ({
      key: `export-${batch.id}`,
      at: batch.createdAt,
      Icon: ExportOutlined,
      what: t.export(batch.n),
      says: `${t.count(batch.people)} · ${t.standing[standingOf(batch)]}`,
    })),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
  return lines.length === 0 ? (
    <p className={style["quiet"]}>{t.noBatches}</p>
  ) : (
    <ul className={style["batches"]} data-testid="overview-batches">
      {lines.map(({ key, at, Icon, what, says }) => (
        <li key={key}>
          <Icon />
          <span>{what}</span>
          <span className={style["quiet"]}>{says}</span>
          <time dateTime={at}>{moment(at)}</time>
        </li>
      ))}
    </ul>
  );
}
