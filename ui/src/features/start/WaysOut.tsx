import { Button } from "antd";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import style from "./WaysOut.module.css";

const texts = bilingual({
  zh: {
    lead: "打不开时，还可以：",
    restore: "从备份恢复…",
    anew: "换一个位置，重新开始…",
  },
  en: {
    lead: "If it cannot be opened:",
    restore: "Restore a backup…",
    anew: "Begin anew in another place…",
  },
});

/** The ways past a store that does not open; what is there stays. */
export function WaysOut({
  onRestore,
  onAnew,
}: {
  /** `null`: a backup could not be put in its place either. */
  onRestore: (() => void) | null;
  onAnew: () => void;
}) {
  const t = useTexts(texts);
  return (
    <div className={style["ways"]}>
      <span>{t.lead}</span>
      {onRestore !== null && (
        <Button type="link" size="small" data-testid="way-restore" onClick={onRestore}>
          {t.restore}
        </Button>
      )}
      <Button type="link" size="small" data-testid="way-anew" onClick={onAnew}>
        {t.anew}
      </Button>
    </div>
  );
}
