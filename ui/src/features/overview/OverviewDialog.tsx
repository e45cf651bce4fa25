import { Button, Modal, Skeleton } from "antd";
import { useFilter } from "../../app/filter.tsx";
import { useOverlay } from "../../app/overlay.tsx";
import { useExports, useUnit } from "../../app/queries.ts";
import type { Chip } from "../../bindings/Chip.ts";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import type { Overview } from "../../bindings/Overview.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useFocusBack } from "../../components/focus.ts";
import { scrollable } from "../../components/scrollable.ts";
import { ShellFailure } from "../../host/failure.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Batches } from "./Batches.tsx";
import { Complete } from "./Complete.tsx";
import { Departments } from "./Departments.tsx";
import style from "./Overview.module.css";
import { SaveList } from "./SaveList.tsx";
import { StateBar } from "./StateBar.tsx";
import { byState, hasDepartments, ofUnit, peopleOf } from "./states.ts";
import { StateTable } from "./StateTable.tsx";
import { texts } from "./texts.ts";
import { useOverview } from "./useOverview.ts";
import { Waiting } from "./Waiting.tsx";

/** 总览: how far a unit is, as a picture; whatever stands for people leads to them in the list. */
export function OverviewDialog({ unit, onClose }: { unit: number; onClose: () => void }) {
  const t = useTexts(texts);
  const { data, error } = useOverview(unit);
  const exports = useExports(unit).data;
  const view = useUnit(unit).data;
  const [, setChip] = useFilter(unit);
  useFocusBack();
  return (
    <Modal
      open
      centered
      title={view === undefined ? t.title : `${t.title} · ${isolated(view.summary.name)}`}
      width="min(1120px, 94vw)"
      scrollLock={false}
      onCancel={onClose}
      footer={null}
    >
      <div className={style["place"]} data-testid="overview" {...scrollable}>
        {error !== null && <FailureNotice failure={ShellFailure.of(error)} />}
        {data === undefined || exports === undefined ? (
          error === null && <Skeleton active title={false} />
        ) : (
          <Picture
            unit={unit}
            overview={data}
            exports={exports}
            onChip={(chip) => {
              setChip(chip);
              onClose();
            }}
          />
        )}
      </div>
    </Modal>
  );
}

function Picture({
  unit,
  overview,
  exports,
  onChip,
}: {
  unit: number;
  overview: Overview;
  exports: readonly ExportRecord[];
  onChip: (chip: Chip) => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const { departments } = overview;
  const states = byState(departments);
  const people = peopleOf(overview);
  const through = states.find(({ state }) => state === "exported")?.count ?? 0;
  return (
    <>
      <header className={style["head"]}>
        <strong data-testid="overview-progress">{t.progress(through, people)}</strong>
        <SaveList unit={unit} />
      </header>
      <StateBar states={ofUnit(states)} />
      <div className={style["columns"]}>
        <section>
          <h3>{t.states}</h3>
          <StateTable states={states} onState={onChip} />
        </section>
        <section>
          <h3>{t.waits}</h3>
          <Waiting overview={overview} onChip={onChip} />
        </section>
        <section>
          <h3>{t.complete}</h3>
          <Complete word={t.photos} part={overview.withPhoto} whole={people} testId="photos" />
          <Complete word={t.mobiles} part={overview.withMobile} whole={people} testId="mobiles" />
          <h3 className={style["later"]}>
            {t.batches}
            <Button
              type="link"
              size="small"
              data-testid="overview-records"
              onClick={() => {
                open({ kind: "records" });
              }}
            >
              {t.records}
            </Button>
          </h3>
          <Batches unit={unit} exports={exports} />
        </section>
      </div>
      {hasDepartments(overview) && (
        <section>
          <h3>{t.departments}</h3>
          <Departments departments={departments} />
        </section>
      )}
    </>
  );
}
