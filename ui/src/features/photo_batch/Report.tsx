import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useSettings } from "../../app/queries.ts";
import type { PhotoBatchView } from "../../bindings/PhotoBatchView.ts";
import type { PictureState } from "../../bindings/PictureState.ts";
import { useEnter } from "../../components/enter.ts";
import { ChooseAll } from "../../components/ChooseAll.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { OutcomeChips } from "../../components/OutcomeChips.tsx";
import { ReportExport } from "../../components/ReportExport.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { at } from "../help/pages/link.ts";
import { Reason } from "../photo/editor/Reason.tsx";
import { doubtful, isDoubtful, needsReason, replacing, taken, toggled, withAll } from "./choice.ts";
import style from "./PhotoBatch.module.css";
import { Pictures } from "./Pictures.tsx";
import { texts } from "./texts.ts";
import { usePhotoReport } from "./usePhotoReport.ts";
import { Viewer } from "./Viewer.tsx";

/** What would become of every file, before anything does; the clerk chooses which photos are replaced and which are taken nevertheless. */
export function Report({
  batch,
  onTake,
  onAnother,
  onClose,
}: {
  batch: PhotoBatchView;
  onTake: (chosen: ReadonlySet<number>, reason: string | null) => void;
  onAnother: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const masked = useSettings().data?.maskNumbers ?? true;
  const [state, setState] = useState<PictureState | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  /** The place, among those that are listed, of the one that is looked at. */
  const [looked, setLooked] = useState<number | null>(null);
  const save = usePhotoReport(batch.id, chosen);
  const { data, error } = useQuery({
    queryKey: ["store", "photo-batch", batch.id, masked],
    queryFn: () => ask("photo_batch_rows", { batch: batch.id, masked }),
    // Names and numbers are not kept once the dialog is closed.
    gcTime: 0,
  });
  const rows = data ?? [];
  const present = replacing(rows);
  const questioned = doubtful(rows);
  const pictures = taken(rows, chosen);
  const asksWhy = needsReason(rows, chosen);
  const shown = state === null ? rows : rows.filter((row) => row.state === state);
  const take = () => {
    if (asksWhy && reason.trim() === "") {
      setMissing(true);
    } else if (pictures > 0) {
      onTake(chosen, asksWhy ? reason.trim() : null);
    }
  };
  useEnter(() => {
    // Looking at one picture, nobody agrees to all of them.
    if (looked === null) {
      take();
    }
  });
  const choose = (row: number) => {
    setChosen((now) => toggled(now, row));
  };
  const why = <Reason reason={reason} missing={missing} onReason={setReason} />;
  const large = looked === null ? undefined : shown[looked];
  const every = (kind: string, of: readonly number[], word: string) => (
    <ChooseAll
      rows={of}
      chosen={chosen}
      testId={`photo-batch-${kind}-all`}
      onChoose={(wanted) => {
        setChosen((now) => withAll(now, of, wanted));
      }}
    >
      {word}
    </ChooseAll>
  );
  return (
    <>
      <div className={style["head"]}>
        <p className={style["total"]} data-testid="photo-batch-total" aria-live="polite">
          {t.total(batch.total, pictures, batch.total - pictures)}
          {batch.counts.some((one) => t.todo[one.state] !== "") && (
            <HelpLink page={at("photos", "refused")} />
          )}
        </p>
        <ReportExport name="photo-batch" save={save} />
      </div>
      <OutcomeChips
        name="photo-batch"
        label={t.filter}
        all={t.all}
        total={batch.total}
        counts={batch.counts.map((one) => ({ state: one.state, count: one.files }))}
        shown={state}
        word={t.state}
        onShow={setState}
      />
      {error !== null && <FailureNotice failure={ShellFailure.of(error)} />}
      {data === undefined ? (
        <Skeleton active title={false} />
      ) : (
        <Pictures
          key={state}
          batch={batch.id}
          rows={shown}
          chosen={chosen}
          looked={looked}
          onChoose={choose}
          onLook={setLooked}
        />
      )}
      {asksWhy && why}
      <footer className={style["footer"]}>
        <span className={style["every"]}>
          {every("replace", present, t.replaceAll)}
          {every("anyway", questioned, t.anywayAll)}
        </span>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button onClick={onAnother}>{t.another}</Button>
        <Button
          ref={takeFocus}
          type="primary"
          disabled={pictures === 0}
          data-testid="photo-batch-take"
          onClick={take}
        >
          {pictures === 0 ? t.nothing : t.take(pictures)}
        </Button>
      </footer>
      {looked !== null && large !== undefined && (
        <Viewer
          batch={batch.id}
          rows={shown}
          place={looked}
          isChosen={chosen.has(large.row)}
          reason={isDoubtful(large) && chosen.has(large.row) ? why : null}
          onChoose={choose}
          onGo={setLooked}
          onClose={() => {
            setLooked(null);
          }}
        />
      )}
    </>
  );
}
