import { Segmented } from "antd";
import { useSet } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** The language, for those who cannot read the one they are met with. */
export function LanguageSwitch() {
  const t = useTexts(texts);
  const language = useLanguage();
  const set = useSet();
  const tell = useTell();
  return (
    <Segmented
      size="small"
      aria-label={t.language}
      data-testid="start-language"
      value={language}
      options={[
        { value: "zh", label: "中文" },
        { value: "en", label: "English" },
      ]}
      onChange={(chosen) => {
        set({ language: chosen === "en" ? "en" : "zh-CN" }).catch(tell.failed);
      }}
    />
  );
}
