import { ClockCircleOutlined, EnvironmentOutlined, PhoneOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useUnit } from "../../app/queries.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Export.module.css";
import { texts } from "./texts.ts";

/** Step 8 of the tutorial: what is handed in, in which order, and where. */
export function HandingIn({
  unit,
  people,
  files,
}: {
  unit: number;
  people: number;
  files: number;
}) {
  const t = useTexts(texts);
  const { data } = useUnit(unit);
  const deadline = data?.rules.deadline ?? null;
  return (
    <section className={style["next"]}>
      <h3>
        {t.next}
        {deadline !== null && deadline !== "" && (
          <span className={style["deadline"]} data-testid="deadline">
            <ClockCircleOutlined />
            {t.deadline} <span data-copy>{deadline}</span>
          </span>
        )}
      </h3>
      <ol>
        <li>
          <strong>{t.nextFile(files)}</strong>
          <p>{t.nextFileHint}</p>
        </li>
        <li>
          <strong>{t.nextPaper(people)}</strong>
          <p>{t.nextPaperHint}</p>
        </li>
        <li>
          <strong>{t.nextCopy}</strong>
          <p>{t.nextCopyHint}</p>
        </li>
      </ol>
      {data !== undefined && (
        <dl className={style["office"]}>
          <Line
            icon={<EnvironmentOutlined />}
            word={t.nextPlace}
            texts={[data.office.name, data.office.address]}
          />
          <Line icon={<ClockCircleOutlined />} word={t.hours} texts={[data.office.hours]} />
          <Line icon={<PhoneOutlined />} word={t.phone} texts={[data.office.phone]} />
        </dl>
      )}
    </section>
  );
}

/** What the office has not said is left out. */
function Line({
  icon,
  word,
  texts: said,
}: {
  icon: ReactNode;
  word: string;
  texts: readonly string[];
}) {
  const known = said.filter((text) => text !== "");
  return known.length === 0 ? null : (
    <div>
      <dt>
        {icon}
        {word}
      </dt>
      <dd data-copy>{known.join(" · ")}</dd>
    </div>
  );
}
