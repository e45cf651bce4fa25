import { Segmented, Switch } from "antd";
import { useId } from "react";
import { useSet, useSettings } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { Language } from "../../bindings/Language.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";

/** Language, and numbers hidden in the list. */
export function Display() {
  const t = useTexts(texts);
  const id = useId();
  const settings = useSettings();
  const set = useSet();
  const tell = useTell();
  if (settings.data === undefined) {
    return null;
  }
  const { language, maskNumbers } = settings.data;
  return (
    <div className={style["rows"]}>
      <div className={style["row"]}>
        <span>{t.language}</span>
        <Segmented<Language>
          aria-label={t.language}
          data-testid="language"
          value={language}
          options={[
            { value: "system", label: t.system },
            { value: "zh-CN", label: "简体中文" },
            { value: "en", label: "English" },
          ]}
          onChange={(chosen) => {
            set({ language: chosen }).catch(tell.failed);
          }}
        />
      </div>
      <div className={style["row"]}>
        <label htmlFor={id}>
          {t.mask}
          <span className={style["why"]}>{t.maskWhy}</span>
        </label>
        <Switch
          id={id}
          checked={maskNumbers}
          onChange={(hidden) => {
            set({ maskNumbers: hidden }).catch(tell.failed);
          }}
          data-testid="mask-numbers"
        />
      </div>
    </div>
  );
}
