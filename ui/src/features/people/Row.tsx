import { memo } from "react";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { useTexts, useWord } from "../../i18n/language.tsx";
import { ConfirmedCell, NameCell, NumberCell, PhotoCell, StateCell } from "./cells.tsx";
import type { ShownColumn } from "./columns.ts";
import style from "./PeopleList.module.css";
import { texts } from "./texts.ts";
import { ROW_PX } from "./window.ts";

/** One person in the list, or the place for one who is still being read. What the clerk does with it, the list hears. */
export const Row = memo(function Row({
  id,
  index,
  row,
  own,
  ticked,
  selected,
  active,
}: {
  id: string;
  index: number;
  row: PersonRow | undefined;
  /** With the unit's own data. */
  own: boolean;
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
        <Cells row={row} own={own} ticked={ticked} />
      )}
    </tr>
  );
});

const Cells = memo(function Cells({
  row,
  own,
  ticked,
}: {
  row: PersonRow;
  own: boolean;
  ticked: boolean;
}) {
  const t = useTexts(texts);
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
        <NameCell row={row} signed={!own} />
      </td>
      {own ? <OwnCells row={row} /> : <CardCells row={row} />}
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

/** 部门, 工号, 备注. */
function OwnCells({ row: { department, staffNo, remark } }: { row: PersonRow }) {
  return (
    <>
      <OwnCell column="department" text={department} />
      <OwnCell column="staff-no" text={staffNo} />
      <OwnCell column="remark" text={remark} />
    </>
  );
}

function OwnCell({ column, text }: { column: ShownColumn; text: string | null }) {
  return (
    <td data-column={column} className={style["word"]} title={text ?? undefined}>
      {text}
    </td>
  );
}

/** 性别, 民族, 出生日期, 证件类型. */
function CardCells({ row }: { row: PersonRow }) {
  const word = useWord();
  return (
    <>
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
    </>
  );
}

/** 居民身份证 for 居民身份证（户口簿）: in a list that is enough. */
function withoutBrackets(words: string): string {
  return words.replace(/[（(].*$/u, "").trim();
}
