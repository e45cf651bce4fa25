import type { JournalEntry } from "../../bindings/JournalEntry.ts";
import { moment } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import { byDay } from "./days.ts";
import style from "./Journal.module.css";
import { sentence } from "./sentence.ts";
import { texts } from "./texts.ts";

/** Entries by their days, the newest first. */
export function Entries({ entries }: { entries: readonly JournalEntry[] }) {
  return byDay(entries).map(({ day, entries: ofDay }) => (
    <section key={`${day} ${ofDay[0]?.number}`}>
      <h3>{day}</h3>
      <ol className={style["entries"]}>
        {ofDay.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}

function Entry({ entry }: { entry: JournalEntry }) {
  const t = useTexts(texts);
  const { number, at, account, clerk, deed, people, names, reason } = entry;
  return (
    <li data-testid={`journal-entry-${number}`} data-kind={deed?.kind}>
      <time dateTime={at}>{moment(at).slice(11)}</time>
      <div className={style["what"]} data-copy>
        <span>{sentence(deed, people, t.sentences)}</span>
        {names.length > 0 && (
          <span className={style["quiet"]}>
            {t.and(
              names.map(({ name }) => name),
              people,
            )}
          </span>
        )}
        {reason !== null && <span className={style["quiet"]}>{t.reason(reason)}</span>}
      </div>
      <span className={style["who"]}>{t.who(clerk, account)}</span>
      <span className={style["number"]}>{t.number(number)}</span>
    </li>
  );
}
