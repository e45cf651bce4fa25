import { Select } from "antd";
import { useSet, useSettings } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { withShortcut } from "../../components/shortcut.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";

/** In minutes. */
const CHOICES = [1, 5, 10, 15, 30, 60];
const NEVER = 0;

/** After how long without a key or a movement of the mouse it locks. */
export function LockAfter() {
  const t = useTexts(texts);
  const settings = useSettings().data;
  const set = useSet();
  const tell = useTell();
  if (settings === undefined) {
    return null;
  }
  return (
    <div className={style["row"]}>
      <span>
        {t.lockAfter}
        <span className={style["why"]}>{t.lockAfterWhy(withShortcut("L"))}</span>
      </span>
      <Select<number>
        aria-label={t.lockAfter}
        data-testid="lock-after"
        popupMatchSelectWidth={false}
        value={settings.lockAfter ?? NEVER}
        options={[
          ...CHOICES.map((minutes) => ({ value: minutes, label: t.minutes(minutes) })),
          { value: NEVER, label: t.neverLock },
        ]}
        onChange={(minutes) => {
          set({ lockAfter: minutes === NEVER ? null : minutes }).catch(tell.failed);
        }}
      />
    </div>
  );
}
