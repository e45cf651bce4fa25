import { useEffect, useRef } from "react";
import { useScaled } from "../../app/textSize.tsx";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Contents.module.css";
import { SheetLine } from "./SheetLine.tsx";
import { useSheets } from "./sheets.ts";
import { texts } from "./texts.ts";
import { useLines } from "./useLines.ts";
import type { Sight } from "./useView.ts";

/** As in the stylesheet. */
const LINE_PX = 48;

/** Every sheet by its name; a click shows it. The keys of the preview go through them as well. */
export function SheetList({
  document,
  sheets,
  sight,
}: {
  document: number;
  sheets: number;
  sight: Sight;
}) {
  const t = useTexts(texts);
  const scroller = useRef<HTMLDivElement>(null);
  const linePx = useScaled(LINE_PX);
  const { first, last, show } = useLines(scroller, sheets, linePx);
  const rowAt = useSheets(document, first, last);
  const { current } = sight.drawn;
  useEffect(() => {
    show(current);
  }, [show, current]);
  return (
    <div ref={scroller} className={style["scroller"]} data-testid="sheet-list">
      <ol className={style["roll"]} style={{ height: sheets * linePx }} aria-label={t.pages}>
        {Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
          const sheet = first + place;
          return (
            <li key={sheet} className={style["line"]} style={{ top: sheet * linePx }}>
              <button
                type="button"
                tabIndex={-1}
                data-testid={`sheet-${sheet + 1}`}
                aria-current={sheet === current}
                onClick={() => {
                  sight.goTo(sheet);
                  sight.scroller.current?.focus();
                }}
              >
                <SheetLine row={rowAt(sheet)} sheet={sheet} />
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
