import { Button, Progress as Bar } from "antd";
import type { Progress } from "../bindings/Progress.ts";
import { grouped } from "../i18n/count.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { words } from "../i18n/words.ts";
import style from "./JobProgress.module.css";

const texts = bilingual({
  zh: {
    cancel: "取消",
    starting: "准备中",
    of: (done: number, total: number) => `${grouped(done)} / ${grouped(total)}`,
  },
  en: {
    cancel: "Cancel",
    starting: "Starting",
    of: (done: number, total: number) => `${grouped(done)} of ${grouped(total)}`,
  },
});

/** How far long work is, phase by phase, with the way to stop it. */
export function JobProgress({
  progress,
  stop,
  onCancel,
}: {
  progress: Progress | null;
  /** The word on the button, where it is not 取消. */
  stop?: string;
  onCancel: () => void;
}) {
  const t = useTexts(texts);
  const { phase } = useTexts(words);
  const counted = progress !== null && progress.total > 0;
  const percent = counted ? Math.floor((100 * progress.done) / progress.total) : 0;
  return (
    <div className={style["job"]} data-testid="job" aria-live="polite">
      <div className={style["line"]}>
        <strong>{progress === null ? t.starting : phase[progress.phase]}</strong>
        {counted && <span className={style["count"]}>{t.of(progress.done, progress.total)}</span>}
      </div>
      <Bar percent={percent} status="active" showInfo={false} />
      <Button onClick={onCancel} data-testid="job-cancel">
        {stop ?? t.cancel}
      </Button>
    </div>
  );
}
