import { ArrowRightOutlined, CheckCircleFilled } from "@ant-design/icons";
import { Button } from "antd";
import { useShowAll } from "../../app/filter.tsx";
import { useExports, useWhole } from "../../app/queries.ts";
import type { ImportSummary } from "../../bindings/ImportSummary.ts";
import { useEnter } from "../../components/enter.ts";
import { takeFocus } from "../../components/focus.ts";
import { useTexts } from "../../i18n/language.tsx";
import { wayOf } from "../steps/steps.ts";
import { Changes } from "./Changes.tsx";
import { CheckCode } from "./Facts.tsx";
import { type Next, nextOf } from "./next.ts";
import style from "./Summary.module.css";
import { texts } from "./texts.ts";

/** 数据导入成功: what the import did, and what to do next. */
export function Summary({ summary, onClose }: { summary: ImportSummary; onClose: () => void }) {
  const t = useTexts(texts);
  const next = useNext(summary);
  const showAll = useShowAll(summary.unit);
  useEnter(onClose);
  const notes = [
    ["changedAfterExport", "red", t.changedAfterExport, t.changedAfterExportTodo],
    ["confirmationsTakenBack", "amber", t.takenBack, t.takenBackTodo],
    ["red", "red", t.red, t.redTodo],
    ["blue", "blue", t.blue, t.blueTodo],
    // The list counts red people as red, whether they have a photo or not.
    [
      "withoutPhoto",
      "amber",
      t.withoutPhoto,
      summary.withoutPhotoRed > 0 ? t.withoutPhotoRed : t.withoutPhotoTodo,
    ],
    ["missing", "grey", t.missing, t.missingTodo],
    ["keptNewer", "grey", t.keptNewer, t.keptNewerTodo],
  ] as const;
  const shown = notes.filter(([what]) => summary[what] > 0);
  return (
    <div className={style["summary"]} data-testid="import-summary">
      <header className={style["head"]}>
        <CheckCircleFilled className={style["tick"] ?? ""} />
        <div>
          <h2>{t.done}</h2>
          <p data-copy>
            <strong>{summary.unitName}</strong>
            <span className={style["figure"]}>{summary.unitCode}</span>
            <span>{t.doneOf(summary.people)}</span>
          </p>
          <p className={style["office"]} data-copy>
            {summary.officeName !== "" && (
              <span>
                {t.office} {summary.officeName}
              </span>
            )}
            <span>
              {t.officeCode} <CheckCode code={summary.officeCode} />
            </span>
          </p>
        </div>
      </header>

      {/* Scrolls, so it has to be within reach of the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={style["body"]} tabIndex={0}>
        <div className={style["basics"]}>
          <Basic what="added" word={t.added} count={summary.added} />
          <Basic what="updated" word={t.updated} count={summary.updated} />
          <Basic what="unchanged" word={t.unchanged} count={summary.unchanged} />
        </div>

        {shown.length > 0 && (
          <section>
            <h3>{t.attention}</h3>
            <ul className={style["notes"]}>
              {shown.map(([what, tone, word, todo]) => (
                <li key={what} data-tone={tone} data-testid={`summary-${what}`}>
                  <b>{t.count(summary[what])}</b>
                  <div>
                    <strong>{word}</strong>
                    <span>{todo}</span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}

        {summary.changesTotal > 0 && (
          <Changes
            changes={summary.changes}
            total={summary.changesTotal}
            onList={() => {
              showAll("changed");
              onClose();
            }}
          />
        )}
      </div>

      <footer className={style["foot"]}>
        <p>
          {next !== null && (
            <>
              <ArrowRightOutlined />
              {t.next[next]}
            </>
          )}
        </p>
        <Button
          type="primary"
          size="large"
          ref={takeFocus}
          onClick={onClose}
          data-testid="import-done"
        >
          {t.ok}
        </Button>
      </footer>
    </div>
  );
}

/** As the steps above the list have it; `null` until that is known. */
function useNext(summary: ImportSummary): Next | null {
  const counts = useWhole(summary.unit).data?.counts;
  const exports = useExports(summary.unit).data;
  return counts === undefined || exports === undefined
    ? null
    : nextOf(summary, wayOf(counts, exports));
}

function Basic({ what, word, count }: { what: string; word: string; count: number }) {
  const t = useTexts(texts);
  return (
    <div data-zero={count === 0} data-testid={`summary-${what}`}>
      <b>{t.count(count)}</b>
      <span>{word}</span>
    </div>
  );
}
