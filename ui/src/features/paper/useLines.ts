import { type RefObject, useCallback, useEffect, useState } from "react";

/** Lines that are drawn above and below those in sight. */
const MARGIN = 6;

/** Which lines of a long list are drawn, both included; and a way to show one. */
export interface Lines {
  readonly first: number;
  readonly last: number;
  readonly show: (line: number) => void;
}

/** For lists in which every line is equally high. */
export function useLines(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  linePx: number,
): Lines {
  const [seen, see] = useState({ first: 0, last: 0 });
  useEffect(() => {
    const list = scroller.current;
    if (list === null) {
      return undefined;
    }
    const look = () => {
      const first = Math.floor(list.scrollTop / linePx) - MARGIN;
      const last = Math.ceil((list.scrollTop + list.clientHeight) / linePx) - 1 + MARGIN;
      see((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    // The observer comes with the next picture, which may be a while where a page is being drawn.
    look();
    const size = new ResizeObserver(look);
    size.observe(list);
    list.addEventListener("scroll", look, { passive: true });
    return () => {
      size.disconnect();
      list.removeEventListener("scroll", look);
    };
  }, [scroller, linePx]);

  const show = useCallback(
    (line: number) => {
      const list = scroller.current;
      if (list !== null) {
        const top = line * linePx;
        const bottom = top + linePx - list.clientHeight;
        if (list.scrollTop > top || list.scrollTop < bottom) {
          list.scrollTo({ top: list.scrollTop > top ? top : bottom });
        }
      }
    },
    [scroller, linePx],
  );
  return { first: Math.max(0, seen.first), last: Math.min(count - 1, seen.last), show };
}
