import { theme as antd, type ThemeConfig } from "antd";
import { type Palette, PALETTES, type Shade } from "./palette.ts";

/** By language, in base.css. */
const FONT_FAMILY = "var(--font)";

/** The key of antd's variables in the stylesheet. */
export const THEME_KEY = "sicard";

/** The look of antd's components. Used when the stylesheet is built and when the page runs: both must be the same. */
export function themeOf(shade: Shade): ThemeConfig {
  const colours = PALETTES[shade];
  const start = shade === "dark" ? antd.darkAlgorithm : antd.defaultAlgorithm;
  return {
    zeroRuntime: true,
    hashed: false,
    cssVar: { key: THEME_KEY },
    // Whatever antd derives is replaced by the palette's own where the palette has it.
    algorithm: (seed, map) => ({ ...start(seed, map), ...derived(colours) }),
    token: {
      colorPrimary: colours.brand,
      colorInfo: colours.brand,
      colorSuccess: colours.green,
      colorWarning: colours.amber,
      colorError: colours.red,
      colorLink: colours.brand,
      colorTextBase: colours.ink,
      colorBgBase: colours.paper,
      borderRadius: 8,
      controlHeight: 36,
      fontSize: 14,
      fontFamily: FONT_FAMILY,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.16s",
      wireframe: false,
      colorTextPlaceholder: colours["ink-3"],
      colorTextDescription: colours["ink-2"],
      colorTextDisabled: colours.faint,
      colorTextHeading: colours.ink,
      colorTextLabel: colours["ink-2"],
      colorTextLightSolid: colours["on-brand"],
      colorIcon: colours["ink-2"],
      colorIconHover: colours.ink,
      colorSplit: colours.line,
      colorBgContainerDisabled: colours.ground,
      boxShadow: colours.float,
      boxShadowSecondary: colours.float,
      controlItemBgActive: colours["brand-tint"],
      controlItemBgActiveHover: colours["brand-tint"],
    },
    components: {
      // What can be typed in or ticked has an edge that can be seen.
      Input: { colorBorder: colours.edge },
      InputNumber: { colorBorder: colours.edge },
      Select: { colorBorder: colours.edge },
      Checkbox: { colorBorder: colours.edge },
      Radio: { colorBorder: colours.edge },
      Switch: { colorTextQuaternary: colours.edge, colorTextTertiary: colours["ink-3"] },
      Segmented: {
        trackBg: colours["tint-grey"],
        itemColor: colours["ink-2"],
        itemSelectedBg: shade === "dark" ? colours["line-2"] : colours.paper,
      },
      Button: { dangerColor: colours["on-brand"] },
    },
  };
}

/** The palette under antd's names. */
function derived(colours: Palette) {
  return {
    colorPrimaryBg: colours["brand-tint"],
    colorPrimaryBgHover: colours["brand-tint"],
    colorPrimaryBorder: colours["brand-line"],
    colorPrimaryBorderHover: colours["brand-2"],
    colorPrimaryHover: colours["brand-2"],
    colorPrimary: colours.brand,
    colorPrimaryActive: colours["brand-3"],
    colorPrimaryTextHover: colours["brand-2"],
    colorPrimaryText: colours.brand,
    colorPrimaryTextActive: colours["brand-3"],
    colorLink: colours.brand,
    colorLinkHover: colours["brand-2"],
    colorLinkActive: colours["brand-3"],
    colorInfo: colours.brand,
    colorInfoBg: colours["brand-tint"],
    colorInfoBorder: colours["brand-line"],
    colorSuccess: colours.green,
    colorSuccessBg: colours["tint-green"],
    colorSuccessBorder: colours["line-green"],
    colorWarning: colours.amber,
    colorWarningBg: colours["tint-amber"],
    colorWarningBorder: colours["line-amber"],
    colorError: colours.red,
    colorErrorText: colours.red,
    colorErrorBg: colours["tint-red"],
    colorErrorBgHover: colours["tint-red"],
    colorErrorBorder: colours["line-red"],
    colorText: colours.ink,
    colorTextSecondary: colours["ink-2"],
    colorTextTertiary: colours["ink-3"],
    colorBgLayout: colours.ground,
    colorBgContainer: colours.paper,
    colorBgElevated: colours.raised,
    colorBorder: colours["line-2"],
    colorBorderSecondary: colours.line,
  };
}

/** The same without movement. */
export function still(theme: ThemeConfig): ThemeConfig {
  return { ...theme, token: { ...theme.token, motion: false } };
}
