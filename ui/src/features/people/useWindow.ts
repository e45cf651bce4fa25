import { type RefObject, useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Heights, rowsOfPage, scrolledTo, type Span, spanAt } from "./window.ts";

/** The window through which a long list is seen. */
export interface ListWindow {
  readonly span: Span;
  /** Rows of PageUp and PageDown. */
  readonly page: () => number;
  readonly show: (index: number) => void;
}

/** Follows scrolling and resizing; draws anew only when other rows come into sight. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  total: number,
  heights: Heights,
): ListWindow {
  const [{ scrolled, height }, look] = useState({ scrolled: 0, height: 0 });

  useEffect(() => {
    const list = scroller.current;
    if (list === null) {
      return undefined;
    }
    const see = () => {
      look((last) => {
        const now = { scrolled: list.scrollTop, height: list.clientHeight };
        return sameSpan(last, now, heights) ? last : now;
      });
    };
    let top = list.scrollTop;
    const scrolledNow = () => {
      const near = Math.abs(list.scrollTop - top) < list.clientHeight;
      top = list.scrollTop;
      if (near) {
        // In the frame that scrolls: left to itself React would draw the rows a frame later, and they would be blank in between.
        flushSync(see);
      } else {
        // These rows have to be read first: they would only be drawn empty.
        see();
      }
    };
    see();
    const resized = new ResizeObserver(see);
    resized.observe(list);
    list.addEventListener("scroll", scrolledNow, { passive: true });
    return () => {
      resized.disconnect();
      list.removeEventListener("scroll", scrolledNow);
    };
  }, [scroller, heights]);

  const page = useCallback(
    () => rowsOfPage(scroller.current?.clientHeight ?? 0, heights),
    [scroller, heights],
  );
  const show = useCallback(
    (index: number) => {
      const list = scroller.current;
      if (list !== null) {
        list.scrollTo({ top: scrolledTo(index, list.scrollTop, list.clientHeight, heights) });
      }
    },
    [scroller, heights],
  );
  return { span: spanAt(scrolled, height, total, heights), page, show };
}

interface Place {
  readonly scrolled: number;
  readonly height: number;
}

/** Whether the same rows are drawn at both places, in a list of any length. */
function sameSpan(one: Place, other: Place, heights: Heights): boolean {
  const a = spanAt(one.scrolled, one.height, Infinity, heights);
  const b = spanAt(other.scrolled, other.height, Infinity, heights);
  return a.first === b.first && a.last === b.last;
}
