import { memo } from "react";
import type { PersonRow } from "../../bindings/PersonRow.ts";
import { useTexts, useWord } from "../../i18n/language.tsx";
import { ConfirmedCell, NameCell, NumberCell, PhotoCell, StateCell } from "./cells.tsx";
import type { ShownColumn } from "./columns.ts";
import style from "./PeopleList.module.css";
import { texts } from "./texts.ts";

/** One person in the list, or the place for one who is still being read. What the clerk does with it, the list hears. */
export const Row = memo(function Row({
  id,
  index,
  row,
  columns,
  rowPx,
  ticked,
  selected,
  active,
}: {
  id: string;
  index: number;
  row: PersonRow | undefined;
  columns: readonly ShownColumn[];
  /** Its height. */
  rowPx: number;
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
      style={{ transform: `translateY(${index * rowPx}px)` }}
    >
      {row === undefined ? (
        <td className={style["shimmer"]} aria-hidden />
      ) : (
        <Cells row={row} columns={columns} ticked={ticked} />
      )}
    </tr>
  );
});

const Cells = memo(function Cells({
  row,
  columns,
  ticked,
}: {
  row: PersonRow;
  columns: readonly ShownColumn[];
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
      {columns.map((column) => (
        <Cell
          key={column}
          column={column}
          row={row}
          signed={column === "name" && !columns.includes("remark")}
        />
      ))}
    </>
  );
});

/** `signed`: the name stands for 备注 as well. */
function Cell({ column, row, signed }: { column: ShownColumn; row: PersonRow; signed: boolean }) {
  const word = useWord();
  switch (column) {
    case "personal-no":
      return <Digits column={column} text={row.personalNo} />;
    case "name":
      return (
        <td data-column={column}>
          <NameCell row={row} signed={signed} />
        </td>
      );
    case "sex":
      return <td data-column={column}>{word(row.sex)}</td>;
    case "ethnic":
      return <Word column={column} text={word(row.ethnic)} />;
    case "birth-date":
      return <Digits column={column} text={row.birthDate} />;
    case "id-type":
      return (
        <Word column={column} text={withoutBrackets(word(row.idType))} inFull={word(row.idType)} />
      );
    case "department":
      return <Word column={column} text={row.department} />;
    case "staff-no":
      return <Word column={column} text={row.staffNo} />;
    case "remark":
      return <Word column={column} text={row.remark} />;
    case "id-number":
      return (
        <td data-column={column} className={style["digits"]}>
          <NumberCell row={row} />
        </td>
      );
    case "mobile":
      return <Digits column={column} text={row.mobile} />;
    case "photo":
      return (
        <td data-column={column}>
          <PhotoCell row={row} />
        </td>
      );
    case "state":
      return (
        <td data-column={column}>
          <StateCell row={row} />
        </td>
      );
    case "confirmed":
      return (
        <td data-column={column}>
          <ConfirmedCell row={row} />
        </td>
      );
  }
}

function Digits({ column, text }: { column: ShownColumn; text: string | null }) {
  return (
    <td data-column={column} className={style["digits"]}>
      {text}
    </td>
  );
}

function Word({
  column,
  text,
  inFull = text,
}: {
  column: ShownColumn;
  text: string | null;
  inFull?: string | null;
}) {
  return (
    <td data-column={column} className={style["word"]} title={inFull ?? undefined}>
      {text}
    </td>
  );
}

/** 居民身份证 for 居民身份证（户口簿）: in a list that is enough. */
function withoutBrackets(words: string): string {
  return words.replace(/[（(].*$/u, "").trim();
}
