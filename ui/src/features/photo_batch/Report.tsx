import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Skeleton } from "antd";
import { useState } from "react";
import { useSettings } from "../../app/queries.ts";
import type { PhotoBatchView } from "../../bindings/PhotoBatchView.ts";
import type { PictureState } from "../../bindings/PictureState.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { doubtful, needsReason, replacing, taken, toggled, withAll } from "./choice.ts";
import style from "./PhotoBatch.module.css";
import { Reason } from "../photo/editor/Reason.tsx";
import { Pictures } from "./Pictures.tsx";
import { texts } from "./texts.ts";

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
  useEnter(take);
  return (
    <>
      <p className={style["total"]} data-testid="photo-batch-total" aria-live="polite">
        {t.total(batch.total, pictures, batch.total - pictures)}
      </p>
      <fieldset className={style["chips"]} aria-label={t.filter}>
        {[{ state: null, files: batch.total }, ...batch.counts].map((count) => (
          <button
            key={count.state}
            type="button"
            className={style["chip"]}
            aria-pressed={count.state === state}
            data-state={count.state ?? "all"}
            data-testid={`photo-batch-${count.state ?? "all"}`}
            onClick={() => {
              setState(count.state);
            }}
          >
            {count.state === null ? t.all : t.state[count.state]}
            <strong>{grouped(count.files)}</strong>
          </button>
        ))}
      </fieldset>
      {error !== null && <FailureNotice failure={ShellFailure.of(error)} />}
      {data === undefined ? (
        <Skeleton active title={false} />
      ) : (
        <Pictures
          key={state}
          batch={batch.id}
          rows={shown}
          chosen={chosen}
          onChoose={(row) => {
            setChosen((now) => toggled(now, row));
          }}
        />
      )}
      {asksWhy && <Reason reason={reason} missing={missing} onReason={setReason} />}
      <footer className={style["footer"]}>
        <span className={style["every"]}>
          <All rows={present} chosen={chosen} onChoose={setChosen} testId="photo-batch-replace-all">
            {t.replaceAll}
          </All>
          <All
            rows={questioned}
            chosen={chosen}
            onChoose={setChosen}
            testId="photo-batch-anyway-all"
          >
            {t.anywayAll}
          </All>
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
    </>
  );
}

/** Chooses all of a kind; nothing where there are none. */
function All({
  rows,
  chosen,
  onChoose,
  testId,
  children,
}: {
  rows: readonly number[];
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
  testId: string;
  children: string;
}) {
  const wanted = rows.filter((row) => chosen.has(row)).length;
  if (rows.length === 0) {
    return null;
  }
  return (
    <Checkbox
      data-testid={testId}
      checked={wanted === rows.length}
      indeterminate={wanted > 0 && wanted < rows.length}
      onChange={(event) => {
        onChoose(withAll(chosen, rows, event.target.checked));
      }}
    >
      {children}
    </Checkbox>
  );
}
