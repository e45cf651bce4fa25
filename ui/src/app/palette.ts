/**
 * Every colour of the program, by what it is for, in both themes. The build makes variables of them (`--ink`, `--tint-red` …), of which the
 * stylesheets speak; antd's own theme is made of the same.
 */

/** What is written and drawn in a theme. */
const light = {
  /** Text: the main one, beside it, and what is only there when looked for. */
  ink: "#14213a",
  "ink-2": "#55627a",
  "ink-3": "#5b6880",
  /** Pictures that only fill an empty place. */
  faint: "#a7b3c8",
  /** Between parts; around cards; around what can be typed in or ticked. */
  line: "#e2e8f2",
  "line-2": "#c9d3e4",
  edge: "#7d89a1",
  /** Below everything; what lies on it; what lies above that, as a menu does. */
  ground: "#f3f6fb",
  paper: "#ffffff",
  raised: "#ffffff",
  /** Behind sheets of paper. */
  desk: "#e3e9f3",
  /** The page's own sign of what can be done, and of what is chosen; what is written on it. */
  brand: "#0b4fd0",
  "brand-2": "#2c66da",
  "brand-3": "#0a3fa8",
  "brand-tint": "#e8effd",
  "brand-line": "#b9cef7",
  "on-brand": "#ffffff",
  /** Meanings: in words and signs, on grounds of their own, and around these. */
  red: "#b80d28",
  blue: "#0b5bd3",
  amber: "#96480a",
  green: "#0e6f41",
  grey: "#3f4c64",
  "tint-red": "#fdeaec",
  "tint-blue": "#e4efff",
  "tint-amber": "#fdf1e1",
  "tint-green": "#e3f5eb",
  "tint-grey": "#eef1f6",
  "line-red": "#f3bcc4",
  "line-amber": "#efcfa3",
  "line-green": "#a9dbbf",
  /** The same grounds on a ticked row. */
  "tint-red-2": "#fbdbe0",
  "tint-blue-2": "#cfe1ff",
  "tint-amber-2": "#f9e2c4",
  "tint-green-2": "#cdecd9",
  "tint-grey-2": "#d9e1ee",
  /** Dots and dashes beside a word that says the same. */
  "dot-amber": "#c9731a",
  "dot-green": "#16965a",
  /** Filled with a meaning; what is written on it. */
  "fill-red": "#b80d28",
  "fill-amber": "#96480a",
  "fill-green": "#0e6f41",
  "fill-grey": "#3f4c64",
  "on-fill": "#ffffff",
  /** Rows: the line below one; under the mouse; ticked; the current one; both. */
  "row-line": "#eef2f8",
  "row-hover": "#f6f9fe",
  "row-ticked": "#edf3fe",
  "row-active": "#f4f8ff",
  "row-both": "#dfeafd",
  /** A row that is still being read. */
  shimmer: "#f8fafd",
  /** The first screens: the light above, the end below, and the panel with the name, what is written on it and what is set off on it. */
  dawn: "#ffffff",
  dusk: "#e4ecfa",
  panel: "#0b4fd0",
  "panel-2": "#0a3fa8",
  "panel-3": "#0b3387",
  "on-panel": "#ffffff",
  "on-panel-2": "#d5e2fb",
  "on-panel-3": "#b9cff8",
  "panel-mark": "rgb(255 255 255 / 16%)",
  "panel-line": "rgb(255 255 255 / 24%)",
  /** Drawn pictures. */
  "drawn-ground": "#e8effd",
  "drawn-ground-2": "#d9e5fc",
  "drawn-paper": "#ffffff",
  "drawn-line": "#c9d3e4",
  "drawn-line-2": "#e2e8f2",
  "drawn-brand": "#0b4fd0",
  "drawn-brand-2": "#6f9bf0",
  "drawn-brand-3": "#8fb2f3",
  /** What may be dropped in; a field that has the keyboard. */
  "drop-veil": "rgb(11 79 208 / 12%)",
  "focus-line": "rgb(11 79 208 / 40%)",
  /** Shadows; that of what lies above everything else. */
  shadow: "0 1px 2px rgb(20 33 58 / 6%), 0 4px 16px rgb(20 33 58 / 6%)",
  float:
    "0 6px 16px rgb(20 33 58 / 10%), 0 3px 6px -4px rgb(20 33 58 / 14%), 0 9px 28px 8px rgb(20 33 58 / 6%)",
  "shade-1": "rgb(20 33 58 / 6%)",
  "shade-2": "rgb(20 33 58 / 8%)",
  "shade-3": "rgb(20 33 58 / 10%)",
} as const;

export type ColourName = keyof typeof light;
export type Palette = Readonly<Record<ColourName, string>>;

const dark: Palette = {
  ink: "#e6ebf5",
  "ink-2": "#b1bcd0",
  "ink-3": "#98a5bc",
  faint: "#566379",
  line: "#2a3446",
  "line-2": "#3c485d",
  edge: "#728099",
  ground: "#10151f",
  paper: "#181f2d",
  raised: "#1f2838",
  desk: "#0b0f17",
  brand: "#8db2ff",
  "brand-2": "#a9c5ff",
  "brand-3": "#6f9cf8",
  "brand-tint": "#1f3158",
  "brand-line": "#35508a",
  "on-brand": "#0b1730",
  red: "#ff98a3",
  blue: "#8fbaff",
  amber: "#f2b56b",
  green: "#6fd3a0",
  grey: "#b1bcd0",
  "tint-red": "#42202a",
  "tint-blue": "#1c3157",
  "tint-amber": "#3d2d17",
  "tint-green": "#16372a",
  "tint-grey": "#2a3445",
  "line-red": "#7c3946",
  "line-amber": "#73552a",
  "line-green": "#2c6a4d",
  "tint-red-2": "#4d2531",
  "tint-blue-2": "#264072",
  "tint-amber-2": "#4a371c",
  "tint-green-2": "#1b4534",
  "tint-grey-2": "#344057",
  "dot-amber": "#e59a45",
  "dot-green": "#3fb980",
  "fill-red": "#96162c",
  "fill-amber": "#7f3f0c",
  "fill-green": "#0f5f3a",
  "fill-grey": "#3b475d",
  "on-fill": "#ffffff",
  "row-line": "#222b3a",
  "row-hover": "#1d2636",
  "row-ticked": "#1c2a47",
  "row-active": "#1c2740",
  "row-both": "#233558",
  shimmer: "#2c3749",
  dawn: "#1a2334",
  dusk: "#0c111a",
  panel: "#163a86",
  "panel-2": "#122f6d",
  "panel-3": "#0e2454",
  "on-panel": "#ffffff",
  "on-panel-2": "#d5e2fb",
  "on-panel-3": "#b9cff8",
  "panel-mark": "rgb(255 255 255 / 14%)",
  "panel-line": "rgb(255 255 255 / 20%)",
  "drawn-ground": "#1a2640",
  "drawn-ground-2": "#20304f",
  "drawn-paper": "#e6ebf5",
  "drawn-line": "#aebbd0",
  "drawn-line-2": "#c6d0e0",
  "drawn-brand": "#4c80e6",
  "drawn-brand-2": "#9dbcf8",
  "drawn-brand-3": "#c3d6fb",
  "drop-veil": "rgb(141 178 255 / 16%)",
  "focus-line": "rgb(141 178 255 / 50%)",
  shadow: "0 1px 2px rgb(0 0 0 / 40%), 0 4px 16px rgb(0 0 0 / 30%)",
  float: "0 0 0 1px #3c485d, 0 8px 28px rgb(0 0 0 / 55%)",
  "shade-1": "rgb(0 0 0 / 30%)",
  "shade-2": "rgb(0 0 0 / 35%)",
  "shade-3": "rgb(0 0 0 / 40%)",
};

/** The theme that is seen: what the clerk has set, or what the computer has. */
export type Shade = "light" | "dark";

export const PALETTES: Readonly<Record<Shade, Palette>> = { light, dark };

/** Paper is white by day and night, and what lies over a photo has to be seen on any: the same in both themes. */
export const FIXED = {
  sheet: "#ffffff",
  "on-sheet": "#14213a",
  "photo-ground": "#39435a",
  "photo-veil": "rgb(24 32 51 / 66%)",
  "photo-line": "#ffffff",
  "photo-line-2": "rgb(255 255 255 / 65%)",
  "photo-mark": "#0b4fd0",
  "photo-mark-tint": "rgb(11 79 208 / 9%)",
  "photo-ink": "rgb(20 28 45 / 80%)",
  "camera-ground": "#11161f",
  "camera-veil": "rgb(17 22 31 / 45%)",
  "camera-plate": "rgb(17 22 31 / 72%)",
  "camera-ink": "#dfe6f1",
  "camera-shade": "rgb(0 0 0 / 60%)",
  /** The samples by which a theme is chosen. */
  "light-paper": light.paper,
  "light-bar": light.brand,
  "light-line": light["line-2"],
  "dark-paper": dark.paper,
  "dark-bar": dark.brand,
  "dark-line": dark["line-2"],
} as const;
