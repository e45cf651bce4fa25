import { useEffect } from "react";
import type { StartStatus } from "../bindings/StartStatus.ts";
import type { UnitSummary } from "../bindings/UnitSummary.ts";
import { takeLostFocus } from "../components/focus.ts";
import { BackupReminder } from "../features/backup/BackupReminder.tsx";
import { LastNumbersDialog } from "../features/backup/LastNumbersDialog.tsx";
import { HelpNotice } from "../features/help/notice/HelpNotice.tsx";
import { NoUnitYet } from "../features/import/NoUnitYet.tsx";
import { OpeningCheck } from "../features/journal/OpeningCheck.tsx";
import { PeoplePage } from "../features/people/PeoplePage.tsx";
import { ReleaseNotice } from "../features/settings/ReleaseNotice.tsx";
import { Bar } from "./Bar.tsx";
import { CloseQuestion } from "./CloseQuestion.tsx";
import { followCopies } from "./copies.ts";
import { DropHint } from "./DropHint.tsx";
import { IdleLock } from "./IdleLock.tsx";
import { coversAll, useOverlay } from "./overlay.tsx";
import { Overlays } from "./Overlays.tsx";
import { useSet, useSettings, useUnit, useUnits } from "./queries.ts";
import { useArrivals } from "./arrivals.ts";
import { useUnsavedAgain } from "./unsaved.ts";
import style from "./Workplace.module.css";

/** The program at work: the bar above, the list of one unit, and whatever lies above them. */
export function Workplace({ status }: { status: StartStatus }) {
  const units = useUnits();
  const settings = useSettings();
  const set = useSet();
  const { overlay, open } = useOverlay();
  // What the first start was asked to open waits until 帮助提示 has been read.
  const ready = units.data !== undefined && settings.data?.helpSeen === true;
  const back = useUnsavedAgain(ready);
  // Nor is it taken while the dialog that a lock has kept lies above the list.
  const waits = overlay?.kind === "person" && overlay.typed !== undefined;
  useArrivals(ready && back && !waits ? units.data.length > 0 : undefined);
  const free = overlay === null && settings.data?.helpSeen !== false;
  useEffect(() => {
    if (free) {
      return undefined;
    }
    // Where one thing led to another, or 帮助提示 came at once, what had the focus before is gone, or nothing had.
    return () => {
      takeLostFocus(document.querySelector<HTMLElement>("[role=grid], [data-begins]"));
    };
  }, [free]);

  useEffect(followCopies, []);

  if (units.data === undefined || settings.data === undefined) {
    return null;
  }
  const unit = shown(units.data, settings.data.lastUnit);
  const choose = (id: number) => void set({ lastUnit: id });
  return (
    <>
      <div className={style["place"]} inert={coversAll(overlay)}>
        <Bar status={status} units={units.data} unit={unit} onUnit={choose} />
        {unit === undefined ? (
          <NoUnitYet
            onImport={() => {
              open({ kind: "import", file: null });
            }}
            onHowToGet={() => {
              open({ kind: "download" });
            }}
          />
        ) : (
          <OneUnit key={unit.id} id={unit.id} />
        )}
      </div>
      <Overlays status={status} unit={unit?.id ?? null} onUnit={choose} />
      <HelpNotice />
      <BackupReminder />
      <ReleaseNotice />
      <LastNumbersDialog quiet={overlay !== null || !settings.data.helpSeen} />
      <DropHint />
      <CloseQuestion />
      {status.passwordSet && <IdleLock />}
    </>
  );
}

function OneUnit({ id }: { id: number }) {
  const unit = useUnit(id);
  useEffect(() => {
    document.title = unit.data === undefined ? "" : unit.data.summary.name;
  }, [unit.data]);
  return unit.data === undefined ? null : (
    <>
      <PeoplePage unit={unit.data} />
      <OpeningCheck />
    </>
  );
}

/** The unit that was shown last, or the first one. */
function shown(units: readonly UnitSummary[], last: number | null): UnitSummary | undefined {
  return units.find(({ id }) => id === last) ?? units[0];
}
