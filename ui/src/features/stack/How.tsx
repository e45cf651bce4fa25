import { useTexts } from "../../i18n/language.tsx";
import style from "./How.module.css";
import { texts } from "./texts.ts";

/** How it goes, while no form lies on the desk. */
export function How({ quiet }: { quiet: boolean }) {
  const t = useTexts(texts);
  return (
    <ol className={style["how"]} data-quiet={quiet}>
      {t.how.map(({ title, text }, place) => (
        <li key={title}>
          <span className={style["n"]}>{place + 1}</span>
          <strong>{title}</strong>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
