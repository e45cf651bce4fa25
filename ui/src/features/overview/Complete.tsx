import { useTexts } from "../../i18n/language.tsx";
import style from "./Overview.module.css";
import { percent } from "./states.ts";
import { texts } from "./texts.ts";

/** How many have something that people have or lack. */
export function Complete({
  word,
  part,
  whole,
  testId,
}: {
  word: string;
  part: number;
  whole: number;
  testId: string;
}) {
  const t = useTexts(texts);
  return (
    <div className={style["complete"]} data-testid={`complete-${testId}`}>
      <span>{word}</span>
      <span className={style["amount"]}>{t.of(part, whole)}</span>
      <progress
        value={percent(part, whole)}
        max={100}
        aria-label={word}
        data-all={part === whole}
      />
    </div>
  );
}
