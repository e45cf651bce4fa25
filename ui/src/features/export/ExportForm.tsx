import { Alert, Button } from "antd";
import { useRef, useState } from "react";
import type { ExportDone } from "../../bindings/ExportDone.ts";
import type { ExportPlan } from "../../bindings/ExportPlan.ts";
import { useChanging } from "../../app/queries.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeLostFocus } from "../../components/focus.ts";
import { JobProgress } from "../../components/JobProgress.tsx";
import type { useJob } from "../../components/job.ts";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import { fieldOf } from "./contact.ts";
import { ContactFields } from "./ContactFields.tsx";
import style from "./Export.module.css";
import { FolderLine } from "./FolderLine.tsx";
import type { Planned } from "./plan.ts";
import { countDiffers } from "./count.ts";
import { PaperCount } from "./PaperCount.tsx";
import { PlannedFiles } from "./PlannedFiles.tsx";
import { texts } from "./texts.ts";

/** Who, 联系信息 and folder; and the export itself. What was typed stays whatever happens. */
export function ExportForm({
  unit,
  persons,
  plan,
  planned,
  job,
  onDone,
  onClose,
}: {
  unit: number;
  persons: readonly number[] | null;
  plan: ExportPlan;
  planned: Planned;
  job: ReturnType<typeof useJob>;
  onDone: (done: ExportDone) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const changing = useChanging();
  const fields = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<{ name?: string; phone?: string }>({});
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const [picking, setPicking] = useState(false);
  const [counted, setCounted] = useState("");
  const [asked, setAsked] = useState(false);
  const contact = { name: "", phone: "", ...plan.contact, ...typed };
  const { running } = job;
  const field = fieldOf(failure?.code);

  const fail = (thrown: unknown) => {
    const refused = ShellFailure.of(thrown);
    setFailure(refused);
    const wrong = fieldOf(refused.code);
    if (wrong !== null) {
      fields.current?.querySelector<HTMLInputElement>(`input[name="${wrong}"]`)?.focus();
    }
    if (refused.code === "handle-gone") {
      planned.proposedFolder();
    }
  };
  const differs = countDiffers(counted, plan.people);
  const go = (anyway: boolean) => {
    if (running !== null || picking) {
      return;
    }
    // More or fewer forms than people: the office would send them back.
    if (differs && !anyway) {
      setAsked(true);
      return;
    }
    setFailure(null);
    changing(async () => {
      const request = { unit, persons: persons === null ? null : [...persons], contact };
      onDone(await job.run("export", { ...request, folder: plan.folder.id }));
    }).catch(fail);
  };
  useEnter(() => {
    go(false);
  });
  const anotherFolder = () => {
    setPicking(true);
    setFailure(null);
    planned
      .anotherFolder()
      .catch(fail)
      .finally(() => {
        setPicking(false);
      });
  };

  if (running !== null && running.progress !== null) {
    return (
      <div className={style["form"]} tabIndex={-1} ref={takeLostFocus}>
        <PlannedFiles plan={plan} selected={null} />
        <div>
          <JobProgress progress={running.progress} onCancel={running.cancel} />
          <p className={style["quiet"]}>{t.keepOpen}</p>
        </div>
      </div>
    );
  }
  return (
    <div className={style["form"]} ref={fields}>
      <PlannedFiles plan={plan} selected={persons?.length ?? null} />
      <ContactFields
        contact={contact}
        failure={field === null ? null : failure}
        readOnly={running !== null}
        onChange={(change) => {
          setTyped({ ...typed, ...change });
          if (field !== null) {
            setFailure(null);
          }
        }}
      />
      <PaperCount
        plan={plan}
        counted={counted}
        stopped={asked && differs}
        onCount={(count) => {
          setCounted(count);
          setAsked(false);
        }}
        onAnyway={() => {
          go(true);
        }}
      />
      <FolderLine folder={plan.folder} picking={picking} onPick={anotherFolder} />
      {failure?.code === "cancelled" ? (
        <Alert type="info" showIcon title={t.cancelled} data-testid="export-cancelled" />
      ) : (
        field === null && <FailureNotice failure={failure} />
      )}
      <footer className={style["footer"]}>
        <Button disabled={running !== null} onClick={onClose}>
          {t.cancel}
        </Button>
        <Button
          type="primary"
          loading={running !== null}
          disabled={picking}
          data-testid="export-go"
          onClick={() => {
            go(false);
          }}
        >
          {t.go}
        </Button>
      </footer>
    </div>
  );
}
