import type { Plugin } from "vite";
import { FIXED, PALETTES } from "../src/app/palette.ts";

const NAME = "virtual:palette.css";

/** The palettes as variables of the page: the light one, and the dark one where the page says so. */
export function paletteStylesheet(): Plugin {
  return {
    name: "palette-stylesheet",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? paletteCss() : undefined),
  };
}

function paletteCss(): string {
  const { light, dark } = PALETTES;
  return [
    block(":root", { "color-scheme": "light" }, { ...FIXED, ...light }),
    block(":root[data-theme=dark]", { "color-scheme": "dark" }, dark),
  ].join("\n");
}

function block(
  selector: string,
  properties: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): string {
  const lines = [
    ...Object.entries(properties).map(([name, value]) => `${name}: ${value};`),
    ...Object.entries(variables).map(([name, value]) => `--${name}: ${value};`),
  ];
  return `${selector} {\n  ${lines.join("\n  ")}\n}`;
}
