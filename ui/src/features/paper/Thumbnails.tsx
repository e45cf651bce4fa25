import { useEffect, useRef, useState } from "react";
import { useScaled } from "../../app/textSize.tsx";
import { sheetPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Contents.module.css";
import { texts } from "./texts.ts";
import { useLines } from "./useLines.ts";
import type { Sight } from "./useView.ts";

/** As in the stylesheet. */
const LINE_PX = 192;
const A_LINE = 2;
/** Pictures are asked for when the list has been at rest for so many milliseconds. */
const REST_MS = 80;

/** The sheets in small, two in a line. */
export function Thumbnails({
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
  const { first, last, show } = useLines(scroller, Math.ceil(sheets / A_LINE), linePx);
  const rested = useRested(first, last);
  const { current } = sight.drawn;
  useEffect(() => {
    show(Math.floor(current / A_LINE));
  }, [show, current]);
  const from = first * A_LINE;
  const to = Math.min(sheets, (last + 1) * A_LINE);
  return (
    <div ref={scroller} className={style["scroller"]} data-testid="thumbnails">
      <div className={style["roll"]} style={{ height: Math.ceil(sheets / A_LINE) * linePx }}>
        {Array.from({ length: Math.max(0, to - from) }, (_, place) => {
          const sheet = from + place;
          return (
            <button
              key={sheet}
              type="button"
              tabIndex={-1}
              className={style["thumbnail"]}
              style={{ top: Math.floor(sheet / A_LINE) * linePx }}
              data-side={sheet % A_LINE}
              data-testid={`thumbnail-${sheet + 1}`}
              aria-current={sheet === current}
              aria-label={t.page(grouped(sheet + 1))}
              onClick={() => {
                sight.goTo(sheet);
                sight.scroller.current?.focus();
              }}
            >
              <span className={style["small"]}>
                {sheet >= rested.first * A_LINE && sheet < (rested.last + 1) * A_LINE && (
                  <img
                    src={sheetPicture(document, sheet)}
                    alt=""
                    decoding="async"
                    draggable={false}
                  />
                )}
              </span>
              <span className={style["number"]}>{grouped(sheet + 1)}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** The lines at which the list has come to rest. */
function useRested(first: number, last: number) {
  const [rested, setRested] = useState({ first, last });
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested({ first, last });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [first, last]);
  return rested;
}
