import { CheckCircleFilled, SafetyCertificateOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { HelpLink } from "../../components/HelpLink.tsx";
import { moment } from "../../components/moment.ts";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import { at } from "../help/pages/link.ts";
import style from "./Journal.module.css";
import { reach } from "./reach.ts";
import { texts } from "./texts.ts";
import { useJournalCheck } from "./useJournal.ts";

/** 核对: whether every entry follows on the one before. What does not hold is told calmly; nothing is blocked by it. */
export function Check() {
  const t = useTexts(texts);
  const { data, error, isFetching, refetch } = useJournalCheck();
  return (
    <div className={style["check"]} data-testid="journal-check-result" aria-live="polite">
      {error !== null && <FailureNotice failure={ShellFailure.of(error)} />}
      {data?.fault === null && (
        <p className={style["holds"]} data-holds>
          <CheckCircleFilled /> {t.holds(data.entries)}
          <span className={style["quiet"]} data-copy>
            {t.code(data.code)}
            {data.anchor !== null && ` · ${t.anchored(data.anchor.number, data.anchor.n)}`}
          </span>
        </p>
      )}
      {data !== undefined && data.fault !== null && (
        <Alert
          type="warning"
          showIcon
          data-testid="journal-fault"
          title={t.fault}
          description={
            <>
              <p>{t.faults[data.fault.kind](data.fault.number, moment(data.fault.at ?? ""))}</p>
              <p>{t.faultMeans[reach(data.fault.kind)]}</p>
              <p>
                {t.faultTodo}
                <HelpLink page={at("protection", "fault")} />
              </p>
            </>
          }
        />
      )}
      <Button
        icon={<SafetyCertificateOutlined />}
        loading={isFetching}
        data-testid="journal-check"
        onClick={() => void refetch()}
      >
        {t.check}
      </Button>
    </div>
  );
}
