import { useQuery } from "@tanstack/react-query";
import type { OpenBatch } from "../../bindings/OpenBatch.ts";
import { moment } from "../../components/moment.ts";
import { scrollable } from "../../components/scrollable.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { texts } from "./texts.ts";

/** The batches of all units that a colleague goes on with: exported and not handed in. */
export function OpenBatches() {
  const t = useTexts(texts);
  const batches = useQuery({
    queryKey: ["store", "open-batches"],
    queryFn: () => ask("open_batches"),
  }).data;
  if (batches === undefined) {
    return null;
  }
  return (
    <section className={style["part"]} data-testid="open-batches">
      <h4>{batches.length === 0 ? t.noOpenBatches : t.openBatches(batches.length)}</h4>
      <BatchLines batches={batches} />
    </section>
  );
}

/** One line a batch. */
export function BatchLines({ batches }: { batches: readonly OpenBatch[] }) {
  const t = useTexts(texts);
  return batches.length === 0 ? null : (
    <ul className={style["batches"]} {...scrollable}>
      {batches.map((batch) => (
        <li key={batch.fileName}>
          <span data-copy>{batch.fileName}</span>
          <span className={style["small"]}>
            {batch.unitName} · {t.batch(batch.people, moment(batch.createdAt))}
          </span>
        </li>
      ))}
    </ul>
  );
}
