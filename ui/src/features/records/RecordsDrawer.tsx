import { FileDoneOutlined } from "@ant-design/icons";
import { Button, Modal, Skeleton } from "antd";
import { useState } from "react";
import { rem } from "../../app/textSize.tsx";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { useExports } from "../../app/queries.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import { BatchDetail } from "./BatchDetail.tsx";
import { BatchList } from "./BatchList.tsx";
import style from "./Records.module.css";
import { summary } from "./summary.ts";
import { texts } from "./texts.ts";

/**
 * 导出记录: every batch of a unit, and what can be done with it.
 * It is a dialog, as a drawer of antd locks the page by a style of its own, which the policy forbids.
 */
export function RecordsDrawer({ unit, onClose }: { unit: number; onClose: () => void }) {
  const t = useTexts(texts);
  const { data, error, isFetching, refetch } = useExports(unit);
  const job = useJob();
  const running = job.running !== null;
  useFocusBack();

  return (
    <Modal
      open
      centered
      title={<Title records={data} />}
      width={`min(${rem(1160)}, 94vw)`}
      scrollLock={false}
      closable={!running}
      keyboard={!running}
      mask={{ closable: !running }}
      onCancel={onClose}
      footer={null}
    >
      <div className={style["place"]} data-testid="records-drawer">
        {data === undefined && error !== null && (
          <div className={style["alone"]}>
            <FailureNotice failure={ShellFailure.of(error)} />
            <Button loading={isFetching} onClick={() => void refetch()}>
              {t.again}
            </Button>
          </div>
        )}
        {data === undefined && error === null && (
          <div className={style["alone"]}>
            <Skeleton active title={false} />
          </div>
        )}
        {data?.length === 0 && <NoneYet onClose={onClose} />}
        {data !== undefined && data.length > 0 && <Batches records={data} job={job} />}
      </div>
    </Modal>
  );
}

function Title({ records }: { records: readonly ExportRecord[] | undefined }) {
  const t = useTexts(texts);
  const { batches, people, open } = summary(records ?? []);
  return (
    <span className={style["title"]}>
      {t.title}
      {batches > 0 && (
        <span className={style["quiet"]} data-testid="records-summary">
          {t.summary(batches, people)} · {t.open(open)}
        </span>
      )}
    </span>
  );
}

function NoneYet({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  return (
    <div className={style["none"]} data-testid="records-empty">
      <FileDoneOutlined />
      <strong>{t.empty}</strong>
      <p>{t.emptyHint}</p>
      <Button ref={takeFocus} onClick={onClose}>
        {t.close}
      </Button>
    </div>
  );
}

function Batches({
  records,
  job,
}: {
  records: readonly ExportRecord[];
  job: ReturnType<typeof useJob>;
}) {
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = records.find(({ id }) => id === chosen) ?? records[0];
  return shown === undefined ? null : (
    <div className={style["panes"]}>
      <BatchList
        records={records}
        shown={shown.id}
        disabled={job.running !== null}
        onShow={setChosen}
      />
      <BatchDetail key={shown.id} record={shown} job={job} />
    </div>
  );
}
