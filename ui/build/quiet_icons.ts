import type { Plugin } from "vite";

const ICON = /@ant-design\/icons\/es\/components\/AntdIcon(Light)?\.js$/;

/** What every icon says of itself, such as "printer": English, and beside a word that says it already. */
const LOUD = /role:\s*"img",\s*"aria-label":\s*icon\.name/;

/** Pictures for the eye alone, unless they were given a name. */
const QUIET = `...(restProps["aria-label"] === undefined ? { "aria-hidden": true } : { role: "img" })`;

/** Icons without a name of their own are not read out. The library has no setting for it. */
export function quietIcons(): Plugin {
  return {
    name: "quiet-icons",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: ICON },
      handler(code) {
        if (!LOUD.test(code)) {
          this.error("antd's icons are made differently now: look at quiet_icons.ts");
        }
        return { code: code.replace(LOUD, QUIET), map: null };
      },
    },
  };
}
