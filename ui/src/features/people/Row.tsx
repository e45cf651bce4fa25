import { memo } from "react";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { useTexts, useWord } from "../../i18n/language.tsx";
import { ConfirmedCell, NameCell, NumberCell, PhotoCell, StateCell } from "./cells.tsx";
import style from "./PeopleList.module.css";
import { texts } from "./texts.ts";
import { ROW_PX } from "./window.ts";

/** One person in the list, or the place for one who is still being read. What the clerk does with it, the list hears. */
export const Row = memo(function Row({
  id,
  index,
  row,
  ticked,
  selected,
  active,
}: {
  id: string;
  index: number;
  row: PersonRow | undefined;
  ticked: boolean;
  /** Ticked, or the current one while nobody is ticked: what is done next is done with it. */
  selected: boolean;
  active: boolean;
}) {
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={row === undefined}
      className={style["row"]}
      data-row={index}
      data-ticked={ticked}
      data-active={active}
      data-testid={row === undefined ? undefined : `row-${row.personalNo}`}
      style={{ transform: `translateY(${index * ROW_PX}px)` }}
    >
      {row === undefined ? (
        <td className={style["shimmer"]} aria-hidden />
      ) : (
        <Cells row={row} ticked={ticked} />
      )}
    </tr>
  );
});

const Cells = memo(function Cells({ row, ticked }: { row: PersonRow; ticked: boolean }) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <>
      <td data-column="select" className={style["tick"]}>
        <input
          type="checkbox"
          tabIndex={-1}
          readOnly
          checked={ticked}
          aria-label={t.selectOne(row.name)}
        />
      </td>
      <td data-column="personal-no" className={style["digits"]}>
        {row.personalNo}
      </td>
      <td data-column="name">
        <NameCell row={row} />
      </td>
      <td data-column="sex">{word(row.sex)}</td>
      <td data-column="ethnic" className={style["word"]} title={word(row.ethnic)}>
        {word(row.ethnic)}
      </td>
      <td data-column="birth-date" className={style["digits"]}>
        {row.birthDate}
      </td>
      <td data-column="id-type" className={style["word"]} title={word(row.idType)}>
        {withoutBrackets(word(row.idType))}
      </td>
      <td data-column="id-number" className={style["digits"]}>
        <NumberCell row={row} />
      </td>
      <td data-column="mobile" className={style["digits"]}>
        {row.mobile}
      </td>
      <td data-column="photo">
        <PhotoCell row={row} />
      </td>
      <td data-column="state">
        <StateCell row={row} />
      </td>
      <td data-column="confirmed">
        <ConfirmedCell row={row} />
      </td>
    </>
  );
});

/** 居民身份证 for 居民身份证（户口簿）: in a list that is enough. */
function withoutBrackets(words: string): string {
  return words.replace(/[（(].*$/u, "").trim();
}
