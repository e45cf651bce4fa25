import {
  CheckCircleFilled,
  CloseCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  ExportOutlined,
  InfoCircleOutlined,
  PauseCircleOutlined,
  SyncOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { Mark } from "../../bindings/Mark.ts";
import type { PersonView } from "../../bindings/PersonView.ts";
import { useOverlay } from "../../app/overlay.tsx";
import { day, moment } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import { useMarks } from "../marks/useMarks.ts";
import { Accounts } from "./Accounts.tsx";
import { Changes } from "./Changes.tsx";
import { Notice } from "./Notice.tsx";
import { texts } from "./texts.ts";

/** What stands in the way of a person, or has happened to one, each with its way back. */
export function Notices({ person, unitCode }: { person: PersonView; unitCode: string }) {
  const { notice: t } = useTexts(texts);
  const marks = useMarks();
  const back = (name: string, text: string, mark: keyof typeof marks) => (
    <Button data-testid={name} onClick={() => void marks[mark]([person.id])}>
      {text}
    </Button>
  );
  const reasoned = ({ reason, at }: Mark) => t.reason(reason, day(at));
  return (
    <>
      {person.removed !== null && (
        <Notice
          tone="grey"
          icon={CloseCircleOutlined}
          title={t.removed}
          action={back("restore", t.restore, "restore")}
          testId="notice-removed"
        >
          {reasoned(person.removed)}
        </Notice>
      )}
      {person.export !== null && <Exported person={person} unitCode={unitCode} back={back} />}
      {person.export === null && person.confirmedAt !== null && (
        <Notice
          tone="green"
          icon={CheckCircleFilled}
          title={t.confirmed(moment(person.confirmedAt))}
          action={back("withdraw", t.withdraw, "withdraw")}
          testId="notice-confirmed"
        >
          {t.confirmedHint}
        </Notice>
      )}
      {person.deferred !== null && (
        <Notice
          tone="amber"
          icon={PauseCircleOutlined}
          title={t.deferred}
          action={back("resume", t.resume, "resume")}
          testId="notice-deferred"
        >
          {reasoned(person.deferred)}
        </Notice>
      )}
      {person.correction !== null && (
        <Notice
          tone="amber"
          icon={EditOutlined}
          title={`${t.correction} · ${reasoned(person.correction)}`}
          action={back("corrected", t.corrected, "corrected")}
          testId="notice-correction"
        >
          {t.correctionHint}
        </Notice>
      )}
      {person.accounts.length > 1 && (
        <Notice
          tone="red"
          icon={ExclamationCircleFilled}
          title={t.red(person.accounts.length)}
          testId="notice-red"
        >
          {t.redHint}
          <Accounts accounts={person.accounts} />
        </Notice>
      )}
      {person.missing && (
        <Notice tone="grey" icon={InfoCircleOutlined} title={t.missing} testId="notice-missing">
          {t.missingHint}
        </Notice>
      )}
      {person.changes.length > 0 && (
        <Notice tone="blue" icon={SyncOutlined} title={t.changes} testId="notice-changes">
          <Changes changes={person.changes} />
        </Notice>
      )}
    </>
  );
}

function Exported({
  person,
  unitCode,
  back,
}: {
  person: PersonView;
  unitCode: string;
  back: (name: string, text: string, mark: "reopen") => ReactNode;
}) {
  const { notice: t } = useTexts(texts);
  const { open } = useOverlay();
  if (person.export === null) {
    return null;
  }
  const file = `${unitCode}out_${person.export.n}.zip`;
  return person.state === "changed-after-export" ? (
    <Notice
      tone="red"
      icon={ExclamationCircleFilled}
      title={t.changedAfter(file)}
      action={back("reopen", t.reopen, "reopen")}
      testId="notice-changed-after-export"
    >
      {t.changedAfterHint}
    </Notice>
  ) : (
    <Notice
      tone="grey"
      icon={ExportOutlined}
      title={t.exported(file, moment(person.export.at))}
      action={
        <Button
          data-testid="to-records"
          onClick={() => {
            open({ kind: "records" });
          }}
        >
          {t.records}
        </Button>
      }
      testId="notice-exported"
    >
      {t.exportedHint}
    </Notice>
  );
}
