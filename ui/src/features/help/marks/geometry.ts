/** Where the words beside a control stand. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the control to its words. */
const GAP_PX = 14;

/** From the words to the edge of the window. */
const EDGE_PX = 12;

/** Around the control. */
const RIM_PX = 6;

/** The part of the window that is left bright: the control with a rim, as far as it can be seen. */
export function brightAround(control: Box, window: Size): Box {
  const left = Math.max(2, control.left - RIM_PX);
  const top = Math.max(2, control.top - RIM_PX);
  const right = Math.min(window.width - 2, control.left + control.width + RIM_PX);
  const bottom = Math.min(window.height - 2, control.top + control.height + RIM_PX);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Below the bright part, above it, or beside it, where there is room; in any case inside the window. */
export function wordsBeside(bright: Box, words: Size, window: Size): { left: number; top: number } {
  const below = bright.top + bright.height + GAP_PX;
  const above = bright.top - GAP_PX - words.height;
  const right = bright.left + bright.width + GAP_PX;
  const left = bright.left - GAP_PX - words.width;
  const middle = {
    x: bright.left + bright.width / 2 - words.width / 2,
    y: bright.top + bright.height / 2 - words.height / 2,
  };
  const places = [
    { left: middle.x, top: below, fits: below + words.height <= window.height - EDGE_PX },
    { left: middle.x, top: above, fits: above >= EDGE_PX },
    { left: right, top: middle.y, fits: right + words.width <= window.width - EDGE_PX },
    { left, top: middle.y, fits: left >= EDGE_PX },
  ];
  // What fills the window has its words in it, at the lower edge.
  const place = places.find(({ fits }) => fits) ?? {
    left: middle.x,
    top: window.height - EDGE_PX - words.height,
  };
  return {
    left: within(place.left, window.width - EDGE_PX - words.width),
    top: within(place.top, window.height - EDGE_PX - words.height),
  };
}

function within(wanted: number, most: number): number {
  return Math.round(Math.max(EDGE_PX, Math.min(wanted, most)));
}
