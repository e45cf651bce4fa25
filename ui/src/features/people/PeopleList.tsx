import {
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { rem, useScaled } from "../../app/textSize.tsx";
import type { Density } from "../../bindings/Density.ts";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import { BatchMenu, type BatchMenuAt } from "./BatchMenu.tsx";
import { leastWidth, type ShownColumn, templateOf } from "./columns.ts";
import { Heading, type TickedPart } from "./Heading.tsx";
import { gridKey, type GridMove } from "./keys.ts";
import { pagesFor } from "./pages.ts";
import style from "./PeopleList.module.css";
import { Row } from "./Row.tsx";
import { RowMenu, type RowMenuAt } from "./RowMenu.tsx";
import { type RowsOf, useRows } from "./rows.ts";
import type { Sort } from "../../bindings/Sort.ts";
import { texts } from "./texts.ts";
import type { PeopleSelection } from "./useSelection.ts";
import { useWindow } from "./useWindow.ts";
import { useNarrow } from "./useNarrow.ts";
import { HEADING_PX, type Heights, ROW_PX, type Span } from "./window.ts";

/** The list itself: rows are drawn only where they can be seen, and read a page at a time. */
export function PeopleList({
  of,
  columns,
  density,
  busy,
  selection,
  onSort,
  scroller,
}: {
  of: RowsOf;
  columns: readonly ShownColumn[];
  density: Density;
  /** Another list is wanted and on its way. */
  busy: boolean;
  selection: PeopleSelection;
  onSort: (sort: Sort | null) => void;
  scroller: RefObject<HTMLTableElement | null>;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const rowId = useId();
  const [menu, setMenu] = useState<RowMenuAt | null>(null);
  const [blankMenu, setBlankMenu] = useState<BatchMenuAt | null>(null);
  const { query, total } = of;
  const { ticked, here, active } = selection;

  const heights = useHeights(density);
  const { span, page, show } = useWindow(scroller, total, heights);
  const language = useLanguage();
  const least = leastWidth(columns, language);
  const narrow = useNarrow(scroller, useScaled(least));
  const { rowAt, loaded, error } = useRows(of, pagesFor(span.first, span.last));
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current !== query) {
      shown.current = query;
      scroller.current?.scrollTo({ top: 0 });
    }
  }, [query, scroller]);

  const openPerson = (row: PersonRow | undefined) => {
    if (row !== undefined) {
      open({ kind: "person", person: row.id, query });
    }
  };
  /** On the ticked people where the row is one of them, or else on this one alone; ticks stay in any case. */
  const openMenu = (row: PersonRow | undefined, x: number, y: number) => {
    if (row !== undefined) {
      const many = ticked.has(row.id) && ticked.size > 1;
      setMenu({
        x,
        y,
        row,
        persons: many ? [...ticked] : [row.id],
        rows: many ? allOf(ticked, loaded) : [row],
      });
    }
  };
  const goTo = (index: number, reach: boolean) => {
    const to = Math.max(0, Math.min(total - 1, index));
    if (reach) {
      selection.reach(to);
    } else {
      selection.walk(to);
    }
    show(to);
  };
  const act = (move: GridMove, reach: boolean) => {
    const row = active === null ? undefined : rowAt(active);
    switch (move) {
      case "up":
        goTo((active ?? 1) - 1, reach);
        break;
      case "down":
        goTo((active ?? -1) + 1, reach);
        break;
      case "page-up":
        goTo((active ?? 0) - page(), reach);
        break;
      case "page-down":
        goTo((active ?? 0) + page(), reach);
        break;
      case "first":
        goTo(0, reach);
        break;
      case "last":
        goTo(total - 1, reach);
        break;
      case "toggle":
        if (row !== undefined && active !== null) {
          selection.toggle(row.id, active);
        }
        break;
      case "open":
        openPerson(row);
        break;
      case "menu":
        if (active === null) {
          const place = scroller.current?.getBoundingClientRect();
          setBlankMenu({ x: (place?.left ?? 0) + 160, y: (place?.top ?? 0) + heights.heading });
        } else {
          const place = document.getElementById(`${rowId}${active}`)?.getBoundingClientRect();
          openMenu(row, (place?.left ?? 0) + 160, place?.bottom ?? 0);
        }
        break;
    }
  };
  const click = (event: MouseEvent) => {
    const index = indexAt(event.target);
    const row = index === null ? undefined : rowAt(index);
    if (index === null || row === undefined) {
      return;
    }
    if (event.shiftKey) {
      selection.reach(index);
    } else if (event.ctrlKey || event.metaKey) {
      const current = active === null || active === index ? undefined : rowAt(active);
      if (ticked.size === 0 && current !== undefined && active !== null) {
        selection.toggle(current.id, active);
      }
      selection.toggle(row.id, index);
    } else if (isTick(event.target)) {
      selection.toggle(row.id, index);
    } else {
      selection.walk(index);
    }
  };
  const part: TickedPart = here === null || here === 0 ? "none" : here < total ? "some" : "all";

  return (
    <>
      {error !== null && <FailureNotice failure={ShellFailure.of(error)} />}
      <table
        ref={scroller}
        className={style["list"]}
        role="grid"
        tabIndex={0}
        aria-label={t.list}
        aria-busy={busy}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-activedescendant={active === null ? undefined : `${rowId}${active}`}
        data-narrow={narrow}
        data-density={density}
        style={{
          "--columns": templateOf(columns, language),
          "--least": rem(least),
          "--row": `${heights.row}px`,
          "--heading": `${heights.heading}px`,
        }}
        data-testid="list"
        onClick={click}
        onDoubleClick={(event) => {
          const index = indexAt(event.target);
          if (index !== null && !isTick(event.target)) {
            openPerson(rowAt(index));
          }
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          const index = indexAt(event.target);
          if (index === null) {
            setBlankMenu({ x: event.clientX, y: event.clientY });
          } else {
            selection.walk(index);
            openMenu(rowAt(index), event.clientX, event.clientY);
          }
        }}
        onKeyDown={(event) => {
          const move = event.target === event.currentTarget ? gridKey(event) : null;
          if (move !== null && total > 0) {
            event.preventDefault();
            act(move, event.shiftKey);
          }
        }}
      >
        <Heading
          columns={columns}
          sort={query.sort}
          onSort={onSort}
          part={part}
          onTick={(tick) => {
            if (tick) {
              selection.tickAll();
            } else {
              selection.untickAll();
            }
          }}
        />
        <tbody className={style["body"]} style={{ height: total * heights.row }}>
          {indexes(span, total).map((index) => {
            const row = rowAt(index);
            return (
              <Row
                key={index}
                id={`${rowId}${index}`}
                index={index}
                row={row}
                columns={columns}
                rowPx={heights.row}
                ticked={row !== undefined && ticked.has(row.id)}
                selected={
                  ticked.size === 0 ? index === active : row !== undefined && ticked.has(row.id)
                }
                active={index === active}
              />
            );
          })}
        </tbody>
      </table>
      {menu !== null && (
        <RowMenu
          at={menu}
          query={query}
          onClose={() => {
            setMenu(null);
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {blankMenu !== null && (
        <BatchMenu
          at={blankMenu}
          onClose={() => {
            setBlankMenu(null);
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

/** As they are on the screen: with the size of the text, and as close as the clerk likes it. */
function useHeights(density: Density): Heights {
  const row = useScaled(ROW_PX[density]);
  const heading = useScaled(HEADING_PX);
  return useMemo(() => ({ row, heading }), [row, heading]);
}

function indexes({ first, last }: Span, total: number): number[] {
  return total === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function indexAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest("[data-row]") : null;
  const index = row?.getAttribute("data-row") ?? null;
  return index === null ? null : Number(index);
}

function isTick(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-column="select"]') !== null;
}

/** The rows of these people, if they have all been read. */
function allOf(people: ReadonlySet<number>, rows: readonly PersonRow[]): PersonRow[] | null {
  const known = rows.filter(({ id }) => people.has(id));
  return known.length === people.size ? known : null;
}
