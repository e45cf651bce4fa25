import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ColourName, FIXED, PALETTES, type Shade } from "./palette.ts";

const SOURCES = join(import.meta.dirname, "..");
const SHADES = Object.keys(PALETTES).filter((key): key is Shade => key in PALETTES);

/** What WCAG 2.2 AA asks of text, and of what has to be seen to be used. */
const TEXT = 4.5;
const SIGN = 3;

const ROWS: readonly ColourName[] = ["paper", "row-hover", "row-ticked", "row-active", "row-both"];
const GROUNDS: readonly ColourName[] = ["ground", "paper", "raised", ...ROWS];

/** Which text stands on which grounds. */
const WRITTEN: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ["ink", [...GROUNDS, "desk", "tint-grey", "tint-grey-2", "brand-tint"]],
  ["ink-2", [...GROUNDS, "desk", "tint-grey", "tint-grey-2", "brand-tint"]],
  ["ink-2", ["tint-red", "tint-amber", "tint-blue", "tint-green"]],
  ["ink-3", GROUNDS],
  ["brand", [...GROUNDS, "brand-tint"]],
  ["red", [...GROUNDS, "tint-red", "tint-red-2"]],
  ["blue", [...GROUNDS, "tint-blue", "tint-blue-2"]],
  ["amber", [...GROUNDS, "tint-amber", "tint-amber-2"]],
  ["green", [...GROUNDS, "tint-green", "tint-green-2"]],
  ["on-brand", ["brand", "brand-2", "brand-3", "red"]],
  ["on-fill", ["fill-red", "fill-amber", "fill-green", "fill-grey"]],
  ["on-panel", ["panel", "panel-2", "panel-3"]],
  ["on-panel-2", ["panel", "panel-2", "panel-3"]],
  ["on-panel-3", ["panel-2", "panel-3"]],
];

/** Which edges and dots are seen on which grounds. */
const SEEN: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ["edge", ["paper", "raised", "row-hover", "row-ticked", "row-active"]],
  ["brand", GROUNDS],
  ["dot-amber", ["paper", "ground"]],
  ["dot-green", ["paper", "ground"]],
];

describe.each(SHADES)("in the %s theme", (shade) => {
  const colours = PALETTES[shade];

  test.each(WRITTEN)("%s can be read on %j", (ink, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colours[ink], colours[ground]), ground).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test.each(SEEN)("%s can be seen on %j", (sign, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colours[sign], colours[ground]), ground).toBeGreaterThanOrEqual(SIGN);
    }
  });
});

test("the measure is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("no stylesheet has a colour of its own", () => {
  for (const file of stylesheets()) {
    const colours = readFileSync(file, "utf8").match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi);
    expect(colours, file).toBeNull();
  }
});

test("every variable of a stylesheet is a colour of the palette, or its own", () => {
  const known = new Set([...Object.keys(PALETTES.light), ...Object.keys(FIXED)]);
  for (const file of stylesheets()) {
    const css = readFileSync(file, "utf8");
    const own = new Set(Array.from(css.matchAll(/--([\w-]+):/g), ([, name]) => name));
    for (const [, name = ""] of css.matchAll(/var\(--([\w-]+)\)/g)) {
      const isGiven = name.startsWith("font") || GIVEN.has(name);
      expect(known.has(name) || own.has(name) || isGiven, `${file}: --${name}`).toBe(true);
    }
  }
});

/** What elements give their stylesheets. */
const GIVEN: ReadonlySet<string> = new Set(["columns", "least", "row", "heading", "room", "stage"]);

function stylesheets(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => join(SOURCES, name));
}

/** How well two colours can be told apart, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
