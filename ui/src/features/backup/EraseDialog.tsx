import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTell } from "../../app/tell.tsx";
import { rem } from "../../app/textSize.tsx";
import type { Erased } from "../../bindings/Erased.ts";
import type { ErasePlan } from "../../bindings/ErasePlan.ts";
import { CarefulTitle } from "../../components/CarefulTitle.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, takeLostFocus, useFocusBack } from "../../components/focus.ts";
import { useJob } from "../../components/job.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { BatchLines } from "./OpenBatches.tsx";
import { texts } from "./texts.ts";

/** 删除本单位的全部数据: what goes, what was not handed in, what cannot be reached; done once the unit's number is typed. */
export function EraseDialog({ unit, onClose }: { unit: number; onClose: () => void }) {
  const t = useTexts(texts);
  const tell = useTell();
  const job = useJob();
  const plan = useQuery({
    queryKey: ["store", "erase-plan", unit],
    queryFn: () => ask("erase_plan", unit),
    gcTime: 0,
  });
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [erased, setErased] = useState<Erased | null>(null);
  const running = job.running !== null;
  useFocusBack();
  const close = () => {
    // Pictures of the deleted people are in this page's memory, where nothing but its end reaches them.
    if (erased !== null) {
      ask("page_renew").catch(tell.failed);
    }
    onClose();
  };
  const go = (code: string) => {
    setFailure(null);
    job.run("unit_erase", { unit, code }).then(setErased, (thrown: unknown) => {
      setFailure(ShellFailure.of(thrown));
    });
  };
  return (
    <Modal
      open
      centered
      title={<CarefulTitle>{t.eraseTitle}</CarefulTitle>}
      width={rem(620)}
      scrollLock={false}
      closable={!running}
      keyboard={!running}
      mask={{ closable: false }}
      onCancel={close}
      footer={null}
    >
      <div data-testid="erase-dialog">
        {job.running !== null ? (
          <section className={style["form"]} tabIndex={-1} ref={takeLostFocus}>
            <JobProgress progress={job.running.progress} onCancel={job.running.cancel} />
            <p className={style["quiet"]}>{t.erasing}</p>
          </section>
        ) : erased !== null ? (
          <Done erased={erased} onClose={close} />
        ) : plan.data === undefined ? (
          <FailureNotice failure={plan.isError ? ShellFailure.of(plan.error) : null} />
        ) : (
          <Asking plan={plan.data} failure={failure} onGo={go} onClose={close} />
        )}
      </div>
    </Modal>
  );
}

function Asking({
  plan,
  failure,
  onGo,
  onClose,
}: {
  plan: ErasePlan;
  failure: ShellFailure | null;
  onGo: (code: string) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const [code, setCode] = useState("");
  return (
    <div className={style["form"]}>
      <p>
        <strong>{t.eraseWhat(plan.name, plan.code)}</strong>
        <span className={style["small"]}>
          {t.erasePeople(plan.people, plan.photos, plan.batches)}
        </span>
      </p>
      {plan.open.length > 0 && (
        <section className={style["part"]} data-testid="erase-open">
          <Alert type="warning" showIcon title={t.eraseOpen(plan.open.length)} />
          <BatchLines batches={plan.open} />
        </section>
      )}
      {plan.earlierStates > 0 && <p>{t.eraseEarlier(plan.earlierStates)}</p>}
      <section className={`${style["part"]} ${style["not"]}`}>
        <h4>{t.eraseNot}</h4>
        <ul>
          {t.eraseNotWhat.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </section>
      <label className={style["part"]}>
        {t.eraseType(plan.code)}
        <Input
          value={code}
          autoComplete="off"
          spellCheck={false}
          data-testid="erase-code"
          onChange={(event) => {
            setCode(event.target.value);
          }}
        />
      </label>
      {failure?.code === "cancelled" ? (
        <output className={style["quiet"]}>{t.eraseCancelled}</output>
      ) : (
        <FailureNotice failure={failure} />
      )}
      <footer className={style["footer"]}>
        <Button ref={takeFocus} onClick={onClose}>
          {t.cancel}
        </Button>
        <Button
          danger
          type="primary"
          disabled={code.trim() !== plan.code}
          data-testid="erase-go"
          onClick={() => {
            onGo(code);
          }}
        >
          {t.eraseGo}
        </Button>
      </footer>
    </div>
  );
}

function Done({ erased, onClose }: { erased: Erased; onClose: () => void }) {
  const t = useTexts(texts);
  return (
    <div className={style["form"]} data-testid="erased">
      <Alert type="success" showIcon title={t.erased(erased.people, erased.photos)} />
      {erased.left && <Alert type="warning" showIcon title={t.erasedLeft} />}
      <footer className={style["footer"]}>
        <Button type="primary" ref={takeFocus} data-testid="erase-close" onClick={onClose}>
          {t.done}
        </Button>
      </footer>
    </div>
  );
}
