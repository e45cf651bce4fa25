import { Button } from "antd";
import { FailureNotice } from "../components/FailureNotice.tsx";
import { FolderGone } from "../features/start/FolderGone.tsx";
import { NewPasswordPage } from "../features/office_help/NewPasswordPage.tsx";
import { FirstRun } from "../features/start/first_run/FirstRun.tsx";
import { Unlock } from "../features/start/Unlock.tsx";
import { ShellFailure } from "../host/failure.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { WithFilter } from "./filter.tsx";
import style from "./Gate.module.css";
import { WithOverlay } from "./overlay.tsx";
import { useStart } from "./queries.ts";
import { Workplace } from "./Workplace.tsx";

const texts = bilingual({ zh: { again: "再试一次" }, en: { again: "Try again" } });

/** What the clerk meets: the first start, the lock, what is due behind it, or the work. */
export function Gate() {
  const start = useStart();
  const t = useTexts(texts);
  if (start.isError) {
    const failure = ShellFailure.of(start.error);
    return failure.code === "work-folder-gone" ? (
      <FolderGone failure={failure} />
    ) : (
      <main className={style["stopped"]}>
        <FailureNotice failure={failure} />
        <Button type="primary" loading={start.isFetching} onClick={() => void start.refetch()}>
          {t.again}
        </Button>
      </main>
    );
  }
  switch (start.data?.phase) {
    case undefined:
      return null;
    case "first-run":
      return <FirstRun status={start.data} />;
    case "locked":
      return <Unlock status={start.data} />;
    case "new-password":
      return <NewPasswordPage status={start.data} />;
    case "ready":
      return (
        <WithOverlay>
          <WithFilter>
            <Workplace status={start.data} />
          </WithFilter>
        </WithOverlay>
      );
  }
}
