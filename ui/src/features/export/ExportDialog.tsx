import { Button, Modal, Skeleton } from "antd";
import { useState } from "react";
import { rem } from "../../app/textSize.tsx";
import type { ExportDone } from "../../bindings/ExportDone.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useFocusBack } from "../../components/focus.ts";
import { useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Export.module.css";
import { ExportForm } from "./ExportForm.tsx";
import { Finished } from "./Finished.tsx";
import { NothingToExport } from "./NothingToExport.tsx";
import { usePlan } from "./plan.ts";
import { texts } from "./texts.ts";

/** 报盘数据导出: who and where to, the work itself, and what comes after it. */
export function ExportDialog({
  unit,
  persons,
  onClose,
}: {
  unit: number;
  persons: readonly number[] | null;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const job = useJob();
  const [done, setDone] = useState<ExportDone | null>(null);
  /** A recovery code is on the screen, and not written down yet. */
  const [code, setCode] = useState<string | null>(null);
  const stays = job.running !== null || code !== null;
  useFocusBack();

  return (
    <Modal
      open
      centered
      title={done === null ? t.title : null}
      width={rem(640)}
      scrollLock={false}
      closable={!stays}
      keyboard={!stays}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={null}
    >
      <div data-testid="export-dialog">
        {done === null ? (
          <Planning unit={unit} persons={persons} job={job} onDone={setDone} onClose={onClose} />
        ) : (
          <Finished unit={unit} files={done.files} code={code} onCode={setCode} onClose={onClose} />
        )}
      </div>
    </Modal>
  );
}

function Planning({
  unit,
  persons,
  job,
  onDone,
  onClose,
}: {
  unit: number;
  persons: readonly number[] | null;
  job: ReturnType<typeof useJob>;
  onDone: (done: ExportDone) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const planned = usePlan(unit, persons);
  const { plan, error, asking, again } = planned;
  if (plan === undefined) {
    return error === null ? (
      <div className={style["form"]}>
        <p className={style["quiet"]}>{t.looking}</p>
        <Skeleton active title={false} />
      </div>
    ) : (
      <div className={style["form"]}>
        <FailureNotice failure={ShellFailure.of(error)} />
        <footer className={style["footer"]}>
          <Button onClick={onClose}>{t.close}</Button>
          <Button type="primary" loading={asking} onClick={again}>
            {t.again}
          </Button>
        </footer>
      </div>
    );
  }
  if (plan.people === 0) {
    return <NothingToExport persons={persons} onClose={onClose} />;
  }
  return (
    <ExportForm
      unit={unit}
      persons={persons}
      plan={plan}
      planned={planned}
      job={job}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
