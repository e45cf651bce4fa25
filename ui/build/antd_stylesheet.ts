import { extractStyle } from "@ant-design/static-style-extract";
import { ConfigProvider } from "antd";
import { parse } from "postcss";
import { createElement } from "react";
import type { Plugin } from "vite";
import type { Shade } from "../src/app/palette.ts";
import { THEME_KEY, themeOf } from "../src/app/theme.ts";

const NAME = "virtual:antd.css";

/** The components the page uses; a component that is not named here has no style. */
const COMPONENTS = [
  "Alert",
  "App",
  "Button",
  "Checkbox",
  "Descriptions",
  "Divider",
  "Drawer",
  "Dropdown",
  "Empty",
  "Form",
  "Input",
  "InputNumber",
  "Menu",
  "message",
  "Modal",
  "notification",
  "Popconfirm",
  "Popover",
  "Progress",
  "Radio",
  "Result",
  "Segmented",
  "Select",
  "Skeleton",
  "Space",
  "Spin",
  "Steps",
  "Switch",
  "Table",
  "Tabs",
  "Tag",
  "Tooltip",
  "Typography",
] as const;

/**
 * The stylesheet of antd with the program's own theme, made when the page is built: at run time antd then adds no style of its own,
 * which the content security policy would forbid. The dark theme differs in variables only; those that differ follow the light ones and
 * hold where the page says that it is dark.
 */
export function antdStylesheet(): Plugin {
  return {
    name: "antd-stylesheet",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? antdCss() : undefined),
  };
}

function antdCss(): string {
  const light = cssOf("light");
  return `${light}\n${darkVariables(light, cssOf("dark"))}`;
}

function cssOf(shade: Shade): string {
  return extractStyle({
    customTheme: (node) =>
      createElement(ConfigProvider, { theme: { ...themeOf(shade), zeroRuntime: false } }, node),
    includes: [...COMPONENTS],
  });
}

/** The variables of the theme that are others in the dark. */
export function darkVariables(light: string, dark: string): string {
  const before = variablesOf(light);
  const rules: string[] = [];
  for (const [selector, variables] of variablesOf(dark)) {
    const known = before.get(selector);
    const others = [...variables].filter(([name, value]) => known?.get(name) !== value);
    if (others.length > 0) {
      const lines = others.map(([name, value]) => `${name}:${value}`).join(";");
      rules.push(`:root[data-theme=dark] ${selector}{${lines}}`);
    }
  }
  return rules.join("\n");
}

/** By selector: the variables under the key of the theme. */
function variablesOf(css: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  parse(css, { from: NAME }).walkRules(new RegExp(`^\\.${THEME_KEY}\\b`), ({ selector, nodes }) => {
    const variables = found.get(selector) ?? new Map<string, string>();
    for (const node of nodes) {
      if (node.type === "decl" && node.prop.startsWith("--")) {
        variables.set(node.prop, node.value);
      }
    }
    found.set(selector, variables);
  });
  return found;
}
