import { useMemo } from "react";
import { useLanguage } from "../../i18n/language.tsx";

/** Numbers as they are read: 12,345. */
export function useNumber(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en");
    return (value) => format.format(value);
  }, [language]);
}
