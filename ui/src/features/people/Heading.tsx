import { CaretDownFilled, CaretUpFilled } from "@ant-design/icons";
import type { Sort } from "../../bindings/Sort.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { useTexts } from "../../i18n/language.tsx";
import type { ShownColumn } from "./columns.ts";
import style from "./PeopleList.module.css";
import { ariaSort, nextSort } from "./sorting.ts";
import { texts } from "./texts.ts";

/** How much of the list is ticked. */
export type TickedPart = "none" | "some" | "all";

/** The headings; each sorts, the first one ticks everyone found. */
export function Heading({
  columns,
  sort,
  onSort,
  part,
  onTick,
}: {
  columns: readonly ShownColumn[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  part: TickedPart;
  onTick: (tick: boolean) => void;
}) {
  const t = useTexts(texts);
  return (
    <thead className={style["heading"]}>
      <tr aria-rowindex={1} className={style["headings"]}>
        <th scope="col" className={style["tick"]} aria-label={t.select} title={t.select}>
          <input
            type="checkbox"
            data-testid="select-all"
            aria-label={t.selectAll}
            title={`${t.selectAll} · ${withShortcut("A")}`}
            checked={part === "all"}
            ref={(box) => {
              if (box !== null) {
                box.indeterminate = part === "some";
              }
            }}
            onChange={() => {
              onTick(part !== "all");
            }}
          />
        </th>
        {columns.map((column) => (
          <th key={column} scope="col" aria-sort={ariaSort(sort, column)} data-column={column}>
            <button
              type="button"
              className={style["sort"]}
              data-testid={`sort-${column}`}
              title={t.column[column]}
              onClick={() => {
                onSort(nextSort(sort, column));
              }}
            >
              <span>{t.column[column]}</span>
              {sort?.column === column &&
                (sort.descending ? <CaretDownFilled /> : <CaretUpFilled />)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
