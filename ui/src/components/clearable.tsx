import { CloseCircleFilled } from "@ant-design/icons";
import { bilingual, useTexts } from "../i18n/language.tsx";

const texts = bilingual({ zh: { clear: "清除" }, en: { clear: "Clear" } });

/** As `allowClear` of a field: the button that empties it, with a name. */
export const clearable = { clearIcon: <Clear /> };

function Clear() {
  const t = useTexts(texts);
  return <CloseCircleFilled aria-label={t.clear} />;
}
