export type { CSSProperties } from "react";

declare module "react" {
  /** Variables of a stylesheet may stand in an element's style. */
  interface CSSProperties {
    [variable: `--${string}`]: string | undefined;
  }
}
