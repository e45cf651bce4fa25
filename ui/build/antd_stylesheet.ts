import { extractStyle } from "@ant-design/static-style-extract";
import { ConfigProvider } from "antd";
import { createElement } from "react";
import type { Plugin } from "vite";
import { theme } from "../src/app/theme.ts";

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
 * which the content security policy would forbid.
 */
export function antdStylesheet(): Plugin {
  return {
    name: "antd-stylesheet",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? extractStyle({
            customTheme: (node) =>
              createElement(ConfigProvider, { theme: { ...theme, zeroRuntime: false } }, node),
            includes: [...COMPONENTS],
          })
        : undefined,
  };
}
