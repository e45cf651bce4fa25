import { Button, Progress as Bar } from "antd";
import type { Progress } from "../bindings/Progress.ts";
import { grouped } from "../i18n/count.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { words } from "../i18n/words.ts";
import { type Pace, usePace } from "./pace.ts";
import style from "./JobProgress.module.css";

const texts = bilingual({
  zh: {
    cancel: "取消",
    starting: "准备中",
    of: (done: number, total: number) => `${grouped(done)} / ${grouped(total)}`,
    pace: ({ perSecond, secondsLeft }: Pace) =>
      `每秒 ${rate(perSecond)}，还要${secondsLeft < 60 ? "不到 1 分钟" : `约 ${grouped(Math.round(secondsLeft / 60))} 分钟`}`,
  },
  en: {
    cancel: "Cancel",
    starting: "Starting",
    of: (done: number, total: number) => `${grouped(done)} of ${grouped(total)}`,
    pace: ({ perSecond, secondsLeft }: Pace) =>
      `${rate(perSecond)} a second, ${secondsLeft < 60 ? "less than a minute" : `about ${grouped(Math.round(secondsLeft / 60))} min`} left`,
  },
});

/** One digit after the point where there is little before it. */
function rate(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : grouped(Math.round(perSecond));
}

/** How far long work is and how fast it goes, phase by phase, with the way to stop it. */
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
  const pace = usePace(progress);
  const counted = progress !== null && progress.total > 0;
  const doing = progress === null ? t.starting : phase[progress.phase];
  const percent = counted ? Math.floor((100 * progress.done) / progress.total) : 0;
  return (
    <div className={style["job"]} data-testid="job" aria-live="polite">
      <div className={style["line"]}>
        <strong>{doing}</strong>
        {counted && (
          <span className={style["count"]}>
            {t.of(progress.done, progress.total)}
            {pace !== null && ` · ${t.pace(pace)}`}
          </span>
        )}
      </div>
      <Bar percent={percent} status="active" showInfo={false} aria-label={doing} />
      <Button onClick={onCancel} data-testid="job-cancel">
        {stop ?? t.cancel}
      </Button>
    </div>
  );
}
