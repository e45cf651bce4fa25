import { Segmented } from "antd";
import { useSet, useSettings } from "../../../app/queries.ts";
import { useTell } from "../../../app/tell.tsx";
import { TEXT_SIZES } from "../../../app/textSize.tsx";
import type { Language } from "../../../bindings/Language.ts";
import type { Settings } from "../../../bindings/Settings.ts";
import { useTexts } from "../../../i18n/language.tsx";
import { ThemeChoice } from "../../settings/ThemeChoice.tsx";
import style from "./LookPage.module.css";
import { texts } from "./texts.ts";

/** Language, light or dark, size of the text; each is seen at once. */
export function LookPage() {
  const t = useTexts(texts);
  const settings = useSettings().data;
  const save = useSet();
  const tell = useTell();
  if (settings === undefined) {
    return null;
  }
  const set = (change: Partial<Settings>) => {
    save(change).catch(tell.failed);
  };
  return (
    <>
      <p className={style["lead"]}>{t.lookLead}</p>
      <div className={style["rows"]}>
        <span>{t.language}</span>
        <Segmented<Language>
          aria-label={t.language}
          data-testid="first-run-language"
          value={settings.language}
          options={[
            { value: "system", label: t.system },
            { value: "zh-CN", label: "简体中文" },
            { value: "en", label: "English" },
          ]}
          onChange={(language) => {
            set({ language });
          }}
        />
        <span>{t.textSize}</span>
        <Segmented<number>
          aria-label={t.textSize}
          data-testid="first-run-text-size"
          value={settings.textSize}
          options={TEXT_SIZES.map((value) => ({ value, label: `${value}%` }))}
          onChange={(textSize) => {
            set({ textSize });
          }}
        />
        <ThemeChoice
          theme={settings.theme}
          onTheme={(theme) => {
            set({ theme });
          }}
        />
      </div>
      <p className={style["quiet"]}>{t.lookLater}</p>
    </>
  );
}
