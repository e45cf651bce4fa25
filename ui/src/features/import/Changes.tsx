import { ArrowRightOutlined, ExportOutlined, UndoOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { DatumChange } from "../../bindings/DatumChange.ts";
import type { PersonChange } from "../../bindings/PersonChange.ts";
import { useTexts, useWord } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Summary.module.css";
import { texts } from "./texts.ts";

/** The changed data of a package, person by person, old and new, with the way to all of them. */
export function Changes({
  changes,
  total,
  onList,
}: {
  changes: readonly PersonChange[];
  total: number;
  /** Shows them in the list. */
  onList: () => void;
}) {
  const t = useTexts(texts);
  return (
    <section className={style["changes"]}>
      <header>
        <h3 id="import-changes">{t.changes(total)}</h3>
        <Button type="link" size="small" data-testid="import-changes-list" onClick={onList}>
          {t.changesInList}
        </Button>
      </header>
      <ul aria-labelledby="import-changes" data-testid="import-changes">
        {changes.map((change) => (
          <li key={change.person} data-copy="number">
            <div className={style["who"]}>
              <strong>{change.name}</strong>
              <span className={style["figure"]}>{change.personalNo}</span>
              {change.afterExport && (
                <em data-tone="red">
                  <ExportOutlined /> {t.personAfterExport}
                </em>
              )}
              {change.confirmationTakenBack && (
                <em data-tone="amber">
                  <UndoOutlined /> {t.personTakenBack}
                </em>
              )}
            </div>
            <dl>
              {change.changes.map((datum) => (
                <Datum key={datum.field} datum={datum} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {changes.length < total && <p className={style["more"]}>{t.changesShown(changes.length)}</p>}
    </section>
  );
}

function Datum({ datum: { field, old, new: now } }: { datum: DatumChange }) {
  const t = useTexts(texts);
  const { field: fields } = useTexts(words);
  const word = useWord();
  const said = (value: DatumChange["old"]) => (value === null ? t.none : word(value));
  const photo = now === null ? t.photoGone : old === null ? t.photoNew : t.photoChanged;
  return (
    <div>
      <dt>{fields[field]}</dt>
      {field === "photo" ? (
        <dd>{photo}</dd>
      ) : (
        <dd>
          <del>{said(old)}</del>
          <ArrowRightOutlined />
          <ins>{said(now)}</ins>
        </dd>
      )}
    </div>
  );
}
