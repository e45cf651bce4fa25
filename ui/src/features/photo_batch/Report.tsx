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
import { replacing, taken, toggled } from "./choice.ts";
import style from "./PhotoBatch.module.css";
import { Pictures } from "./Pictures.tsx";
import { texts } from "./texts.ts";

/** What would become of every file, before anything does; the clerk chooses which photos are replaced. */
export function Report({
  batch,
  onTake,
  onAnother,
  onClose,
}: {
  batch: PhotoBatchView;
  onTake: (replace: ReadonlySet<number>) => void;
  onAnother: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const masked = useSettings().data?.maskNumbers ?? true;
  const [state, setState] = useState<PictureState | null>(null);
  const [replace, setReplace] = useState<ReadonlySet<number>>(new Set());
  const { data, error } = useQuery({
    queryKey: ["store", "photo-batch", batch.id, masked],
    queryFn: () => ask("photo_batch_rows", { batch: batch.id, masked }),
    // Names and numbers are not kept once the dialog is closed.
    gcTime: 0,
  });
  const rows = data ?? [];
  const present = replacing(rows);
  const pictures = taken(rows, replace);
  const shown = state === null ? rows : rows.filter((row) => row.state === state);
  const take = () => {
    if (pictures > 0) {
      onTake(replace);
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
          replace={replace}
          onReplace={(row) => {
            setReplace((now) => toggled(now, row));
          }}
        />
      )}
      <footer className={style["footer"]}>
        {present.length > 0 && (
          <Checkbox
            className={style["every"] ?? ""}
            data-testid="photo-batch-replace-all"
            checked={replace.size === present.length}
            indeterminate={replace.size > 0 && replace.size < present.length}
            onChange={(event) => {
              setReplace(new Set(event.target.checked ? present : []));
            }}
          >
            {t.replaceAll}
          </Checkbox>
        )}
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
