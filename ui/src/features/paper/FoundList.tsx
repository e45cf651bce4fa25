import type { FoundSheet } from "../../bindings/FoundSheet.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Contents.module.css";
import { SheetLine } from "./SheetLine.tsx";
import { texts } from "./texts.ts";
import { grouped } from "../../i18n/count.ts";
import type { Sight } from "./useView.ts";

/** As many as are ever found. */
const MOST_FOUND = 50;

/** Whom the search finds; a click shows the form. */
export function FoundList({
  found,
  sight,
}: {
  /** `undefined` until they are known. */
  found: readonly FoundSheet[] | undefined;
  sight: Sight;
}) {
  const t = useTexts(texts);
  const { current } = sight.drawn;
  return (
    <div className={style["scroller"]} data-testid="found-list" aria-live="polite">
      {found?.length === 0 && <p className={style["quiet"]}>{t.nobodyFound}</p>}
      <ol className={style["found"]}>
        {found?.map(({ sheet, row }) => (
          <li key={sheet}>
            <button
              type="button"
              data-testid={`found-${sheet + 1}`}
              aria-current={sheet === current}
              onClick={() => {
                sight.goTo(sheet);
              }}
            >
              <SheetLine row={row} sheet={sheet} />
            </button>
          </li>
        ))}
      </ol>
      {found?.length === MOST_FOUND && (
        <p className={style["quiet"]}>{t.firstFound(grouped(MOST_FOUND))}</p>
      )}
    </div>
  );
}
