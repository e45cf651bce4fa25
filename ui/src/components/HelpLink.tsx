import { useHelp } from "../app/help.tsx";
import type { ErrorCode } from "../bindings/ErrorCode.ts";
import { PAGE_OF_ERROR } from "../features/help/errors.ts";
import type { PageLink } from "../features/help/pages/link.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./HelpLink.module.css";

const texts = bilingual({ zh: { help: "查看帮助" }, en: { help: "Help" } });

/** What the manual tells of: an error, or what stands on a page of it. */
export type HelpOf = { readonly code: ErrorCode } | { readonly page: PageLink };

/** Opens the manual where it tells of an error, or of what is no error of the core but stops the clerk as well. */
export function HelpLink(of: HelpOf) {
  const help = useHelp();
  const t = useTexts(texts);
  if (help === null) {
    return null;
  }
  return (
    <>
      {/* A space rather than a margin: at the beginning of a line there is none. */}{" "}
      <button
        type="button"
        className={style["link"]}
        data-testid="help-link"
        onClick={() => {
          help.openManual("code" in of ? PAGE_OF_ERROR[of.code] : of.page);
        }}
      >
        {t.help}
      </button>
    </>
  );
}
