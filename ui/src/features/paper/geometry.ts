/** Sizes of sheets on the screen. */

/** A4 at true size: 210 × 297 mm, 96 pixels an inch. */
const A4_PX = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 };
/** Height of a sheet of width 1. */
export const SHEET_RATIO = 297 / 210;
/** Between two sheets, and around them. */
export const GAP_PX = 24;

/** As wide as the window, whole in it, or so many times the true size. */
export type Zoom = "width" | "page" | number;

const LEAST_SCALE = 0.25;
const MOST_SCALE = 4;
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** Of a part of the screen. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many times its true size a sheet is shown. */
export function scaleOf(zoom: Zoom, window: Size): number {
  if (typeof zoom === "number") {
    return bounded(zoom);
  }
  const wide = (window.width - 2 * GAP_PX) / A4_PX.width;
  const whole = Math.min(wide, (window.height - 2 * GAP_PX) / A4_PX.height);
  return bounded(zoom === "width" ? wide : whole);
}

export function bounded(scale: number): number {
  return Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
}

/** A sheet on the screen, in whole pixels. */
export function sheetSize(scale: number): Size {
  return { width: Math.round(A4_PX.width * scale), height: Math.round(A4_PX.height * scale) };
}

/** The next larger or smaller of the usual sizes. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const near = 0.005;
  return direction === 1
    ? (STEPS.find((step) => step > scale + near) ?? MOST_SCALE)
    : (STEPS.findLast((step) => step < scale - near) ?? LEAST_SCALE);
}
