import type { ReactNode } from "react";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import type { useJob } from "../../components/job.ts";
import { moment } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Path } from "../export/Path.tsx";
import { size } from "../../components/size.ts";
import { BatchActions } from "./BatchActions.tsx";
import { BatchPeople } from "./BatchPeople.tsx";
import { BatchTag } from "./BatchTag.tsx";
import style from "./Records.module.css";
import { texts } from "./texts.ts";

/** One batch in full. */
export function BatchDetail({
  record,
  job,
}: {
  record: ExportRecord;
  job: ReturnType<typeof useJob>;
}) {
  const t = useTexts(texts);
  return (
    <article className={style["detail"]}>
      <header>
        <strong data-copy>{record.fileName}</strong>
        <BatchTag record={record} />
        <span className={style["quiet"]}>{t.people(record.people)}</span>
      </header>
      <dl className={style["facts"]}>
        <Fact word={t.exportedAt}>{moment(record.createdAt)}</Fact>
        <Fact word={t.contact}>
          <bdi>{record.contact.name}</bdi> · {record.contact.phone}
        </Fact>
        <Fact word={t.size}>{size(record.bytes)}</Fact>
        {record.rewrittenAt !== null && (
          <Fact word={t.rewrittenAt}>{moment(record.rewrittenAt)}</Fact>
        )}
        {record.handedInAt !== null && <Fact word={t.handedInAt}>{moment(record.handedInAt)}</Fact>}
        {record.voidedAt !== null && <Fact word={t.voidedAt}>{moment(record.voidedAt)}</Fact>}
        <div className={style["wide"]}>
          <dt>{t.folder}</dt>
          <dd>
            <Path path={record.folder} />
          </dd>
        </div>
      </dl>
      <BatchActions record={record} job={job} />
      <BatchPeople record={record} />
      <details className={style["technical"]}>
        <summary>{t.technical}</summary>
        <dl>
          <dt>SHA-256</dt>
          <dd data-copy>{record.sha256}</dd>
          <dt>{t.packageId}</dt>
          <dd data-copy>{record.packageId}</dd>
        </dl>
      </details>
    </article>
  );
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd data-copy>{children}</dd>
    </div>
  );
}
