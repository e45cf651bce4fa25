/** What of the sheets is in sight. */

import { GAP_PX, scaleOf, sheetSize, type Size, type Zoom } from "./geometry.ts";
import { mostOffset, offsetAt, type Roll, scrolledAt, scrolledLength } from "./roll.ts";

export interface View extends Size {
  /** Whose sheets they are. */
  readonly of: number | null;
  readonly sheets: number;
  readonly zoom: Zoom;
  /** Pixels of sheets above the window. */
  readonly offset: number;
  /** As far as the roll has really been scrolled. */
  readonly scrolled: number;
  /** The sheet that was asked for, as long as nothing has been scrolled since. */
  readonly asked: number | null;
  /** Much was scrolled at once, and may be scrolled on. */
  readonly jumped: boolean;
}

/** What is to be drawn. */
export interface Drawn {
  readonly scale: number;
  readonly sheet: Size;
  /** Height of the roll. */
  readonly length: number;
  /** Of the sheets that are drawn, from 0. */
  readonly first: number;
  readonly last: number;
  /** Place of the first on the roll. */
  readonly top: number;
  /** From one sheet to the next. */
  readonly pitch: number;
  /** The sheet that is read. */
  readonly current: number;
  readonly jumped: boolean;
}

/** Sheets that are drawn before and after those in sight: what is scrolled to next. */
const NEIGHBOURS = 2;
/** The line of the window on which the current sheet lies. */
const READING_LINE = 0.4;
/** Scrolling by more windows than these at once is a jump. */
const JUMP = 1.5;

export const START: View = {
  of: null,
  sheets: 0,
  zoom: "page",
  width: 0,
  height: 0,
  offset: 0,
  scrolled: 0,
  asked: null,
  jumped: false,
};

/** Another document. */
export function ofSheets(view: View, sheets: number, of: number | null): View {
  return placed({ ...view, of, sheets, asked: null }, 0);
}

/** The window has another size: what was in its middle stays there, or the first sheet at its top. */
export function resized(view: View, { width, height }: Size): View {
  const next = { ...view, width, height };
  return view.height === 0 || view.offset === 0
    ? placed(next, view.offset)
    : held(view, next, height / 2);
}

/** Another size of the sheets: what is at this height of the window stays there. */
export function zoomed(view: View, zoom: Zoom, height: number): View {
  return held(view, { ...view, zoom }, height);
}

/** The roll was scrolled. */
export function scrolled(view: View, to: number): View {
  const by = to - view.scrolled;
  const jumps = Math.abs(by) > JUMP * view.height;
  const roll = rollOf(view);
  const end = scrolledLength(roll) - view.height;
  const offset = jumps || to <= 0 || to >= end ? offsetAt(to, roll) : view.offset + by;
  return {
    ...view,
    scrolled: to,
    offset: Math.min(Math.max(0, offset), mostOffset(roll)),
    asked: Math.abs(by) < 1 ? view.asked : null,
    jumped: view.jumped || jumps,
  };
}

/** Scrolling has come to rest: the roll is where its offset belongs. */
export function atRest(view: View): View {
  return { ...placed(view, view.offset), asked: view.asked, jumped: false };
}

/** The top of a sheet at the top of the window. */
export function at(view: View, sheet: number): View {
  const asked = Math.min(Math.max(0, sheet), Math.max(0, view.sheets - 1));
  return { ...placed(view, asked * pitchOf(view)), asked };
}

/** So many pixels further on. */
export function moved(view: View, by: number): View {
  return { ...placed(view, view.offset + by), asked: null };
}

export function draw(view: View): Drawn {
  const roll = rollOf(view);
  const pitch = pitchOf(view);
  const sheetAt = (offset: number) =>
    Math.min(Math.max(0, Math.floor((offset - GAP_PX) / pitch)), Math.max(0, view.sheets - 1));
  const first = Math.max(0, sheetAt(view.offset) - NEIGHBOURS);
  const scale = scaleOf(view.zoom, view);
  return {
    scale,
    sheet: sheetSize(scale),
    length: scrolledLength(roll),
    first,
    last: Math.min(view.sheets - 1, sheetAt(view.offset + view.height) + NEIGHBOURS),
    top: Math.round(GAP_PX + first * pitch - (view.offset - view.scrolled)),
    pitch,
    current: view.asked ?? sheetAt(view.offset + view.height * READING_LINE),
    jumped: view.jumped,
  };
}

/** Pixels from one sheet to the next. */
function pitchOf(view: View): number {
  return sheetSize(scaleOf(view.zoom, view)).height + GAP_PX;
}

function rollOf(view: View): Roll {
  return { length: GAP_PX + view.sheets * pitchOf(view), height: view.height };
}

function placed(view: View, offset: number): View {
  const roll = rollOf(view);
  const within = Math.min(Math.max(0, offset), mostOffset(roll));
  return { ...view, offset: within, scrolled: scrolledAt(within, roll) };
}

/** What was at a height of the window is there still. */
function held(before: View, next: View, height: number): View {
  const place = (before.offset + height - GAP_PX) / pitchOf(before);
  return placed(next, place * pitchOf(next) + GAP_PX - height);
}
