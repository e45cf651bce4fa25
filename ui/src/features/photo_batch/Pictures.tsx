import {
  ArrowRightOutlined,
  CheckCircleFilled,
  CloseCircleFilled,
  FileUnknownOutlined,
  InfoCircleFilled,
  WarningFilled,
} from "@ant-design/icons";
import { Checkbox } from "antd";
import { useState } from "react";
import type { PictureRow } from "../../bindings/PictureRow.ts";
import type { PictureState } from "../../bindings/PictureState.ts";
import { inSight } from "../../components/inSight.ts";
import { scrollable } from "../../components/scrollable.ts";
import { Who } from "../../components/Who.tsx";
import { batchPicture, personPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { FindingsLine } from "../photo/Findings.tsx";
import { isChoosable } from "./choice.ts";
import style from "./PhotoBatch.module.css";
import { texts } from "./texts.ts";

/** Height of a row in pixels; the stylesheet has the same. */
const ROW_PX = 76;

/** The list is never taller, in pixels. */
const TALLEST = 600;

/** Files that show nothing. */
const WITHOUT_PICTURE: ReadonlySet<PictureState> = new Set<PictureState>([
  "not-a-picture",
  "broken",
  "too-small",
  "too-large",
  "cannot-fit",
  "unreadable",
]);

/** The files of a batch. Only those that can be seen are there, and so only their pictures are made. */
export function Pictures({
  batch,
  rows,
  chosen,
  onChoose,
}: {
  batch: number;
  rows: readonly PictureRow[];
  chosen: ReadonlySet<number>;
  onChoose: (row: number) => void;
}) {
  const [top, setTop] = useState(0);
  const { from, to } = inSight(top, TALLEST, ROW_PX, rows.length);
  return (
    <div
      className={style["list"]}
      {...scrollable}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <ul style={{ paddingTop: from * ROW_PX, paddingBottom: (rows.length - to) * ROW_PX }}>
        {rows.slice(from, to).map((row) => (
          <Line
            key={row.row}
            batch={batch}
            picture={row}
            isChosen={chosen.has(row.row)}
            onChoose={onChoose}
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
}: {
  batch: number;
  picture: PictureRow;
  isChosen: boolean;
  onChoose: (row: number) => void;
}) {
  const t = useTexts(texts);
  const { row, file, state, person } = picture;
  return (
    <li data-testid="photo-batch-row" data-state={state}>
      <span className={style["pictures"]}>
        {isChoosable(picture) && person !== null && person.photo !== null && (
          <>
            <img src={personPicture(person.id, person.photo)} alt={t.now} title={t.now} />
            <ArrowRightOutlined />
          </>
        )}
        {WITHOUT_PICTURE.has(state) ? (
          <FileUnknownOutlined className={style["nothing"] ?? ""} />
        ) : (
          <img src={batchPicture(batch, row, "after")} alt={t.next} title={t.next} />
        )}
      </span>
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
      <span className={style["state"]} data-state={state}>
        {state === "new" ? (
          <CheckCircleFilled />
        ) : state === "fails" ? (
          <CloseCircleFilled />
        ) : state === "replaces" || state === "same" ? (
          <InfoCircleFilled />
        ) : (
          <WarningFilled />
        )}
        {t.state[state]}
      </span>
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

/** What is done to the picture, or why nothing is. */
function What({
  picture: { state, width, height, asIs, byFace, findings, alike },
}: {
  picture: PictureRow;
}) {
  const t = useTexts(texts);
  const made = asIs ? t.asIs : byFace ? t.byFace : t.centred;
  const [twin] = alike;
  const done = width > 0 && state !== "same" ? `${t.pixels(width, height)} · ${made}` : "";
  const todo = findings.length > 0 ? "" : t.todo[state];
  const same = twin === undefined ? "" : t.alike(twin.name);
  return [same, done, todo].filter((part) => part !== "").join(" · ");
}
