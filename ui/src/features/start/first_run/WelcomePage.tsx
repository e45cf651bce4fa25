import { useTexts } from "../../../i18n/language.tsx";
import style from "./WelcomePage.module.css";
import { texts } from "./texts.ts";

/** What the program does, in three lines, and how long the setting up takes. */
export function WelcomePage() {
  const t = useTexts(texts);
  return (
    <>
      <p className={style["lead"]}>{t.welcomeLead}</p>
      <ol className={style["points"]}>
        {t.points.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <p className={style["quiet"]}>{t.welcomeSoon}</p>
    </>
  );
}
