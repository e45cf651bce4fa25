import { ArrowRightOutlined, FileUnknownOutlined } from "@ant-design/icons";
import { Checkbox } from "antd";
import { useEffect, useRef, useState } from "react";
import { useScaled } from "../../app/textSize.tsx";
import type { PictureRow } from "../../bindings/PictureRow.ts";
import { inSight } from "../../components/inSight.ts";
import { scrollable } from "../../components/scrollable.ts";
import { Who } from "../../components/Who.tsx";
import { batchPicture, personPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { FindingsLine } from "../photo/Findings.tsx";
import { isChoosable, showsPicture } from "./choice.ts";
import style from "./PhotoBatch.module.css";
import { StateWord } from "./StateWord.tsx";
import { texts } from "./texts.ts";
import { What } from "./What.tsx";

/** Height of a row in pixels; the stylesheet has the same. */
const ROW_PX = 76;

/** The list is never taller, in pixels. */
const TALLEST = 600;

/** The files of a batch. Only those that can be seen are there, and so only their pictures are made. */
export function Pictures({
  batch,
  rows,
  chosen,
  looked,
  onChoose,
  onLook,
}: {
  batch: number;
  rows: readonly PictureRow[];
  chosen: ReadonlySet<number>;
  /** The place of the one that is looked at, which the list follows. */
  looked: number | null;
  onChoose: (row: number) => void;
  onLook: (place: number) => void;
}) {
  const [top, setTop] = useState(0);
  const rowPx = useScaled(ROW_PX);
  const tallest = useScaled(TALLEST);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = list.current;
    if (node !== null && looked !== null) {
      const from = looked * rowPx;
      node.scrollTop = Math.min(from, Math.max(node.scrollTop, from + rowPx - node.clientHeight));
    }
  }, [looked, rowPx]);
  const { from, to } = inSight(top, tallest, rowPx, rows.length);
  return (
    <div
      ref={list}
      className={style["list"]}
      {...scrollable}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <ul style={{ paddingTop: from * rowPx, paddingBottom: (rows.length - to) * rowPx }}>
        {rows.slice(from, to).map((row, at) => (
          <Line
            key={row.row}
            batch={batch}
            picture={row}
            isChosen={chosen.has(row.row)}
            onChoose={onChoose}
            onLook={() => {
              onLook(from + at);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

function Line({
  batch,
  picture,
  isChosen,
  onChoose,
  onLook,
}: {
  batch: number;
  picture: PictureRow;
  isChosen: boolean;
  onChoose: (row: number) => void;
  onLook: () => void;
}) {
  const t = useTexts(texts);
  const { row, file, state, person } = picture;
  return (
    <li data-testid="photo-batch-row" data-state={state}>
      <button
        type="button"
        className={style["pictures"]}
        aria-label={t.look(file)}
        title={t.look(file)}
        data-testid={`photo-batch-look-${row}`}
        onClick={onLook}
      >
        {isChoosable(picture) && person !== null && person.photo !== null && (
          <>
            <img src={personPicture(person.id, person.photo)} alt={t.now} />
            <ArrowRightOutlined />
          </>
        )}
        {showsPicture(picture) ? (
          <img src={batchPicture(batch, row, "after")} alt={t.next} />
        ) : (
          <FileUnknownOutlined className={style["nothing"] ?? ""} />
        )}
      </button>
      <span className={style["file"]}>
        <span title={file} data-copy>
          {file}
        </span>
        <span className={style["what"]}>
          <What picture={picture} />
        </span>
        {picture.findings.length > 0 && <FindingsLine measures={picture.findings} />}
      </span>
      <span className={style["who"]}>
        {person !== null && <Who name={person.name} personalNo={person.personalNo} />}
      </span>
      <StateWord state={state} />
      <span className={style["choice"]}>
        {isChoosable(picture) && (
          <Checkbox
            checked={isChosen}
            data-testid={`photo-batch-choose-${row}`}
            onChange={() => {
              onChoose(row);
            }}
          >
            {state === "replaces" ? t.replace : t.anyway}
          </Checkbox>
        )}
      </span>
    </li>
  );
}
