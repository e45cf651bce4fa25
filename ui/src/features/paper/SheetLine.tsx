import type { SheetRow } from "../../bindings/SheetRow.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Contents.module.css";
import { texts } from "./texts.ts";

/** One sheet in the list: whose form, which department, which page of a table. */
export function SheetLine({ row, sheet }: { row: SheetRow | undefined; sheet: number }) {
  const t = useTexts(texts);
  const page = <span className={style["number"]}>{grouped(sheet + 1)}</span>;
  switch (row?.kind) {
    case undefined:
      return page;
    case "divider":
      return (
        <>
          {page}
          <strong className={style["divider"]}>{t.department(row.department)}</strong>
          <span className={style["mark"]}>{t.forms(grouped(row.forms))}</span>
        </>
      );
    case "table":
      return (
        <>
          {page}
          <span className={style["name"]}>{t.tablePage(grouped(row.page))}</span>
        </>
      );
    case "notice":
      return (
        <>
          {page}
          <strong className={style["divider"]}>{t.noticeOf(row.department)}</strong>
          <span className={style["mark"]}>{t.tablePage(grouped(row.page))}</span>
        </>
      );
    case "accounts":
      return (
        <>
          {page}
          <span className={style["who"]}>
            <span className={style["name"]}>{row.name}</span>
            <span className={style["no"]}>
              {[row.personalNo, row.department].filter((part) => part !== null).join(" · ")}
            </span>
          </span>
        </>
      );
    case "form":
      return (
        <>
          {page}
          <span className={style["who"]}>
            <span className={style["name"]}>{row.name}</span>
            <span className={style["no"]}>
              {[row.personalNo, row.department, row.staffNo]
                .filter((part) => part !== null)
                .join(" · ")}
            </span>
          </span>
          {row.print !== "never" && (
            <span className={style["mark"]} data-print={row.print}>
              {row.print === "stale" ? t.stale : t.printedBefore}
            </span>
          )}
        </>
      );
  }
}
