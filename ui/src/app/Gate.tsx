import { Button } from "antd";
import { useState } from "react";
import type { StartStatus } from "../bindings/StartStatus.ts";
import { FailureNotice } from "../components/FailureNotice.tsx";
import { takeFocus } from "../components/focus.ts";
import { RestoreDialog } from "../features/backup/RestoreDialog.tsx";
import { FolderGone } from "../features/start/FolderGone.tsx";
import { NewPasswordPage } from "../features/office_help/NewPasswordPage.tsx";
import { FirstRun } from "../features/start/first_run/FirstRun.tsx";
import { Unlock } from "../features/start/Unlock.tsx";
import { WaysOut } from "../features/start/WaysOut.tsx";
import { ShellFailure } from "../host/failure.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { WithFilter } from "./filter.tsx";
import style from "./Gate.module.css";
import { WithOverlay } from "./overlay.tsx";
import { useStart } from "./queries.ts";
import { Workplace } from "./Workplace.tsx";

const texts = bilingual({ zh: { again: "再试一次" }, en: { again: "Try again" } });

/** Of a start that failed: the core says the rest once another place is chosen. Nothing that may not be there is offered meanwhile. */
const UNKNOWN: StartStatus = {
  phase: "first-run",
  keychain: false,
  passwordSet: false,
  recoverySet: false,
  officeHelp: null,
  workFolder: "",
  version: "",
};

/** What is done about a store that does not open. */
type WayOut = "restore" | "anew";

/** What the clerk meets: the first start, the lock, what is due behind it, or the work. */
export function Gate() {
  const start = useStart();
  const [way, setWay] = useState<WayOut | null>(null);
  const leave = () => {
    setWay(null);
  };
  const status = start.data ?? UNKNOWN;
  if (way === "anew") {
    return (
      <FirstRun
        status={status}
        leaving={{
          onBack: () => {
            leave();
            // The place may be another already.
            void start.refetch();
          },
          onDone: leave,
        }}
      />
    );
  }
  return (
    <>
      <Met start={start} way={way} onWay={setWay} />
      {way === "restore" && <RestoreDialog status={status} onClose={leave} />}
    </>
  );
}

function Met({
  start,
  way,
  onWay,
}: {
  start: ReturnType<typeof useStart>;
  way: WayOut | null;
  onWay: (way: WayOut) => void;
}) {
  const toRestore = () => {
    onWay("restore");
  };
  const toAnew = () => {
    onWay("anew");
  };
  if (start.isError) {
    const failure = ShellFailure.of(start.error);
    return failure.code === "work-folder-gone" ? (
      <FolderGone failure={failure} />
    ) : (
      <Stopped
        failure={failure}
        asking={start.isFetching}
        onAgain={() => void start.refetch()}
        onRestore={toRestore}
        onAnew={toAnew}
      />
    );
  }
  switch (start.data?.phase) {
    case undefined:
      return null;
    case "first-run":
      return <FirstRun status={start.data} />;
    case "locked":
      return (
        <Unlock status={start.data} covered={way !== null} onRestore={toRestore} onAnew={toAnew} />
      );
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

/** The start has failed. */
function Stopped({
  failure,
  asking,
  onAgain,
  onRestore,
  onAnew,
}: {
  failure: ShellFailure;
  asking: boolean;
  onAgain: () => void;
  onRestore: () => void;
  onAnew: () => void;
}) {
  const t = useTexts(texts);
  const { code } = failure;
  const unwritable = code === "work-folder-unwritable" || code === "no-space";
  return (
    <main className={style["stopped"]} data-testid="stopped">
      <FailureNotice failure={failure} />
      <Button
        type="primary"
        ref={takeFocus}
        loading={asking}
        data-testid="stopped-again"
        onClick={onAgain}
      >
        {t.again}
      </Button>
      {/* Another window has it open, and it is to be gone on with there. */}
      {code !== "store-in-use" && (
        <WaysOut onRestore={unwritable ? null : onRestore} onAnew={onAnew} />
      )}
    </main>
  );
}
