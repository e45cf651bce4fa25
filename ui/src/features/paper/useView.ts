import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { bounded, stepFrom, type Zoom } from "./geometry.ts";
import {
  at,
  atRest,
  draw,
  type Drawn,
  moved,
  ofSheets,
  resized,
  scrolled,
  START,
  type View,
  zoomed,
} from "./view.ts";

/** Scrolling is at rest after so many milliseconds. */
const REST_MS = 80;
/** How much a turn of the wheel zooms. */
const WHEEL = 0.002;
/** What stays in sight when a window is leafed through. */
const LEAF = 0.9;

/** The sheets as they are seen, and how that changes. */
export interface Sight {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly drawn: Drawn;
  readonly zoom: Zoom;
  readonly goTo: (sheet: number) => void;
  readonly zoomTo: (zoom: Zoom) => void;
  readonly zoomStep: (direction: 1 | -1) => void;
  readonly scrollBy: (pixels: number) => void;
  /** A sheet on where the whole of it can be seen, else nearly a window. */
  readonly leaf: (direction: 1 | -1) => void;
}

interface Shown {
  readonly drawn: Drawn;
  readonly zoom: Zoom;
  /** Where the roll was last put by anything else than scrolling. */
  readonly put: { readonly at: number };
}

/** Follows scrolling, resizing and zooming; draws anew only when something else is to be seen. `of` changes with the document. */
export function useView(sheets: number, of: number | null): Sight {
  const scroller = useRef<HTMLDivElement>(null);
  const now = useRef<View>(START);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<Shown>({
    drawn: draw(START),
    zoom: START.zoom,
    put: { at: 0 },
  });

  /** `scrolls`: the roll is to be where the view says. */
  const change = useCallback((next: View, scrolls: boolean) => {
    now.current = next;
    const drawn = draw(next);
    setShown((last) =>
      !scrolls && last.zoom === next.zoom && same(last.drawn, drawn)
        ? last
        : { drawn, zoom: next.zoom, put: scrolls ? { at: next.scrolled } : last.put },
    );
  }, []);

  const { put } = shown;
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: put.at });
  }, [put]);

  useLayoutEffect(() => {
    change(ofSheets(now.current, sheets, of), true);
  }, [change, sheets, of]);

  const see = useEffectEvent((list: HTMLElement) => {
    const next = scrolled(now.current, list.scrollTop);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      const resting = atRest(now.current);
      change(resting, Math.abs(resting.scrolled - now.current.scrolled) >= 1);
    }, REST_MS);
    // In the frame that has scrolled, not in the one after it.
    flushSync(() => {
      change(next, false);
    });
  });
  const turn = useEffectEvent((list: HTMLElement, event: WheelEvent) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const { scale } = draw(now.current);
      const place = event.clientY - list.getBoundingClientRect().top;
      change(zoomed(now.current, bounded(scale * Math.exp(-event.deltaY * WHEEL)), place), true);
    }
  });
  useEffect(() => {
    const list = scroller.current;
    if (list === null) {
      return undefined;
    }
    const onScroll = () => {
      see(list);
    };
    const onWheel = (event: WheelEvent) => {
      turn(list, event);
    };
    const size = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = list;
      if (width !== now.current.width || height !== now.current.height) {
        change(resized(now.current, { width, height }), true);
      }
    });
    size.observe(list);
    list.addEventListener("scroll", onScroll, { passive: true });
    // Not passive: the webview would zoom the whole page.
    list.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      size.disconnect();
      clearTimeout(rest.current);
      list.removeEventListener("scroll", onScroll);
      list.removeEventListener("wheel", onWheel);
    };
  }, [change]);

  const zoomTo = (zoom: Zoom) => {
    change(zoomed(now.current, zoom, now.current.height / 2), true);
  };
  return {
    scroller,
    drawn: shown.drawn,
    zoom: shown.zoom,
    goTo: (sheet) => {
      change(at(now.current, sheet), true);
    },
    zoomTo,
    zoomStep: (direction) => {
      zoomTo(stepFrom(draw(now.current).scale, direction));
    },
    scrollBy: (pixels) => {
      change(moved(now.current, pixels), true);
    },
    leaf: (direction) => {
      const { height } = now.current;
      const { current, sheet } = draw(now.current);
      change(
        sheet.height <= height
          ? at(now.current, current + direction)
          : moved(now.current, direction * height * LEAF),
        true,
      );
    },
  };
}

function same(one: Drawn, other: Drawn): boolean {
  return (
    one.first === other.first &&
    one.last === other.last &&
    one.top === other.top &&
    one.pitch === other.pitch &&
    one.length === other.length &&
    one.scale === other.scale &&
    one.current === other.current &&
    one.jumped === other.jumped
  );
}
