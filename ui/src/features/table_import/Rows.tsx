import {
  ArrowRightOutlined,
  CheckCircleFilled,
  InfoCircleFilled,
  QuestionCircleFilled,
  WarningFilled,
} from "@ant-design/icons";
import { Checkbox } from "antd";
import { useState } from "react";
import { useScaled } from "../../app/textSize.tsx";
import type { TableRow } from "../../bindings/TableRow.ts";
import type { TableRowState } from "../../bindings/TableRowState.ts";
import { inSight } from "../../components/inSight.ts";
import { scrollable } from "../../components/scrollable.ts";
import { Who } from "../../components/Who.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { isByName, replaces, type Ticked } from "./choice.ts";
import style from "./Table.module.css";
import { texts } from "./texts.ts";

/** Height of a row in pixels; the stylesheet has the same. */
const ROW_PX = 64;

/** The list is never taller, in pixels. */
const TALLEST = 600;

/** The rows of a table. Only those that can be seen are there. */
export function Rows({
  rows,
  ticked,
  onTick,
}: {
  rows: readonly TableRow[];
  ticked: Ticked;
  onTick: (kind: keyof Ticked, row: number) => void;
}) {
  const [top, setTop] = useState(0);
  const rowPx = useScaled(ROW_PX);
  const tallest = useScaled(TALLEST);
  const { from, to } = inSight(top, tallest, rowPx, rows.length);
  return (
    <div
      className={style["list"]}
      {...scrollable}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <ul style={{ paddingTop: from * rowPx, paddingBottom: (rows.length - to) * rowPx }}>
        {rows.slice(from, to).map((row) => (
          <Line key={row.row} row={row} ticked={ticked} onTick={onTick} />
        ))}
      </ul>
    </div>
  );
}

function Line({
  row,
  ticked,
  onTick,
}: {
  row: TableRow;
  ticked: Ticked;
  onTick: (kind: keyof Ticked, row: number) => void;
}) {
  const t = useTexts(texts);
  const { line, state, given, person } = row;
  const tick = (kind: keyof Ticked, word: string) => (
    <Checkbox
      checked={ticked[kind].has(row.row)}
      data-testid={`table-${kind}-${row.row}`}
      onChange={() => {
        onTick(kind, row.row);
      }}
    >
      {word}
    </Checkbox>
  );
  return (
    <li data-testid="table-row" data-state={state}>
      <span className={style["line"]}>{t.line(line)}</span>
      <span className={style["who"]}>
        {person === null ? (
          <span className={style["given"]} title={given} data-copy="number">
            {given}
          </span>
        ) : (
          <Who name={person.name} personalNo={person.personalNo} />
        )}
      </span>
      <span className={style["what"]}>
        {t.todo[state] === "" ? <Changes row={row} /> : <Why row={row} />}
      </span>
      <span className={style["state"]} data-state={state}>
        <Sign state={state} />
        {t.state[state]}
      </span>
      <span className={style["choice"]}>
        {isByName(row) && tick("confirmed", t.confirm)}
        {replaces(row) && tick("replace", t.replace)}
      </span>
    </li>
  );
}

function Sign({ state }: { state: TableRowState }) {
  if (state === "new") {
    return <CheckCircleFilled />;
  }
  if (state === "by-name") {
    return <QuestionCircleFilled />;
  }
  return state === "replaces" || state === "same" ? <InfoCircleFilled /> : <WarningFilled />;
}

/** Before and after of each datum. */
function Changes({ row }: { row: TableRow }) {
  const t = useTexts(texts);
  return (
    <span className={style["changes"]}>
      {row.changes.map(({ field, before, after }) => (
        <span
          key={field}
          title={`${t.field[field]}${before === null ? "" : ` ${before} →`} ${after}`}
        >
          <span className={style["field"]}>{t.field[field]}</span>
          {before !== null && (
            <>
              <del>{before}</del>
              <ArrowRightOutlined />
            </>
          )}
          <strong>{after}</strong>
        </span>
      ))}
    </span>
  );
}

function Why({ row }: { row: TableRow }) {
  const t = useTexts(texts);
  return (
    <span className={style["why"]} title={t.todo[row.state]}>
      {t.todo[row.state]}
    </span>
  );
}
