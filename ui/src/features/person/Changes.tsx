import { ArrowRightOutlined } from "@ant-design/icons";
import type { DatumChange } from "../../bindings/DatumChange.ts";
import { useTexts, useWord } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Changes.module.css";
import { texts } from "./texts.ts";

/** What the newest package says otherwise than the one before: old → new. */
export function Changes({ changes }: { changes: readonly DatumChange[] }) {
  const { notice: t } = useTexts(texts);
  const { field } = useTexts(words);
  const word = useWord();
  const said = (value: DatumChange["old"]) => (value === null ? t.absent : word(value));
  return (
    <ul className={style["changes"]}>
      {changes.map((change) => (
        <li key={change.field}>
          <span className={style["field"]}>{field[change.field]}</span>
          <del aria-label={t.from} data-copy="number">
            {said(change.old)}
          </del>
          <ArrowRightOutlined className={style["arrow"] ?? ""} aria-hidden />
          <ins aria-label={t.to} data-copy="number">
            {said(change.new)}
          </ins>
        </li>
      ))}
    </ul>
  );
}
