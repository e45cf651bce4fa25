import { parse } from "postcss";
import type { Plugin } from "vite";

/** The same in src/app/appearance.ts. */
const REM_PX = 16;

const LENGTH = /(?<![\w.#-])(-?\d*\.?\d+)px\b/g;

/**
 * Writes every length of the stylesheets in rem, so that all of the page grows with the size of the text that the clerk has chosen. The
 * sources speak of pixels, which are what they are at 100 %.
 */
export function lengthsInRem(): Plugin {
  return {
    name: "lengths-in-rem",
    enforce: "pre",
    transform: {
      filter: { id: /\.css$/ },
      handler: (css, id) => ({ code: withLengthsInRem(css, id), map: null }),
    },
  };
}

export function withLengthsInRem(css: string, from: string): string {
  const root = parse(css, { from });
  root.walkDecls((declaration) => {
    if (!declaration.value.includes("url(")) {
      declaration.value = inRem(declaration.value);
    }
  });
  // Not @media: what is asked there is the window, in which a rem is always the same.
  root.walkAtRules("container", (rule) => {
    rule.params = inRem(rule.params);
  });
  return root.toString();
}

function inRem(value: string): string {
  return value.replaceAll(LENGTH, (_, px: string) =>
    Number(px) === 0 ? "0px" : `${Number((Number(px) / REM_PX).toFixed(6))}rem`,
  );
}
