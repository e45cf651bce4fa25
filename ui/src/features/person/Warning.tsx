import { WarningFilled } from "@ant-design/icons";
import type { DataWarning } from "../../bindings/DataWarning.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Warning.module.css";

/** What the data say against themselves; for a person to look at. */
export function Warning({ warning }: { warning: DataWarning }) {
  const { dataWarning } = useTexts(words);
  return (
    <span className={style["warning"]} data-testid={`warning-${warning}`}>
      <WarningFilled />
      {dataWarning[warning]}
    </span>
  );
}
