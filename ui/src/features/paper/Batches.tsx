import { HistoryOutlined } from "@ant-design/icons";
import { useOverlay } from "../../app/overlay.tsx";
import { usePrintBatches } from "../../app/queries.ts";
import { moment } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Panel.module.css";
import { texts } from "./texts.ts";

/** 打印记录: earlier batches, to go on with one or to print it again. */
export function Batches({ unit, shown }: { unit: number; shown: number | null }) {
  const t = useTexts(texts);
  const { open, overlay } = useOverlay();
  const batches = usePrintBatches(unit).data?.filter(({ n }) => n !== shown);
  const back = overlay?.kind === "paper" ? overlay.back : undefined;
  if (batches === undefined || batches.length === 0) {
    return null;
  }
  return (
    <details className={style["more"]} data-testid="print-batches">
      <summary>
        <HistoryOutlined /> {t.batches}
      </summary>
      <p className={style["note"]}>{t.batchHint}</p>
      <ul className={style["batches"]}>
        {batches.map((batch) => (
          <li key={batch.id}>
            <button
              type="button"
              data-testid={`print-batch-${batch.n}`}
              onClick={() => {
                const source = { kind: "batch", batch: batch.id } as const;
                open({ kind: "paper", source, ...(back === undefined ? {} : { back }) });
              }}
            >
              {t.batchLine(
                grouped(batch.n),
                grouped(batch.forms),
                grouped(batch.printed),
                moment(batch.createdAt).slice(5),
              )}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
