import type { ThemeConfig } from "antd";

/** By language, in base.css. */
const FONT_FAMILY = "var(--font)";

/** The look of antd's components. Used when the stylesheet is built and when the page runs: both must be the same. */
export const theme: ThemeConfig = {
  zeroRuntime: true,
  hashed: false,
  cssVar: { key: "sicard" },
  token: {
    colorPrimary: "#0b4fd0",
    colorInfo: "#0b4fd0",
    colorSuccess: "#12824c",
    colorWarning: "#b45309",
    colorError: "#c8102e",
    colorInfoBg: "#e8effd",
    colorInfoBorder: "#b9cef7",
    colorSuccessBg: "#e3f5eb",
    colorSuccessBorder: "#a9dbbf",
    colorWarningBg: "#fdf1e1",
    colorWarningBorder: "#efcfa3",
    colorErrorBg: "#fdeaec",
    colorErrorBorder: "#f3bcc4",
    colorTextBase: "#14213a",
    colorBgLayout: "#f3f6fb",
    colorBorder: "#c9d3e4",
    colorBorderSecondary: "#e2e8f2",
    borderRadius: 8,
    controlHeight: 36,
    fontSize: 14,
    fontFamily: FONT_FAMILY,
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.16s",
    wireframe: false,
  },
};

/** The same without movement. */
export const still: ThemeConfig = { ...theme, token: { ...theme.token, motion: false } };
