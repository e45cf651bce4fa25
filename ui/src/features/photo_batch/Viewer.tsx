import {
  ArrowRightOutlined,
  FileUnknownOutlined,
  LeftOutlined,
  RightOutlined,
} from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Modal } from "antd";
import type { ReactNode } from "react";
import { rem } from "../../app/textSize.tsx";
import type { PictureRow } from "../../bindings/PictureRow.ts";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { scrollable } from "../../components/scrollable.ts";
import { Who } from "../../components/Who.tsx";
import { ask, batchPicture, personPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Findings } from "../photo/Findings.tsx";
import { isChoosable, showsPicture } from "./choice.ts";
import { StateWord } from "./StateWord.tsx";
import { texts } from "./texts.ts";
import { useTurning } from "./turning.ts";
import style from "./Viewer.module.css";
import { What } from "./What.tsx";

const WIDTH = 1160;

/** One file of a batch, large: the picture as it is beside the portrait as it would be, with every measure. The arrow keys lead on. */
export function Viewer({
  batch,
  rows,
  place,
  isChosen,
  reason,
  onChoose,
  onGo,
  onClose,
}: {
  batch: number;
  rows: readonly PictureRow[];
  /** Of the one that is looked at. */
  place: number;
  isChosen: boolean;
  /** Why it is taken nevertheless, where the clerk has to say so. */
  reason: ReactNode;
  onChoose: (row: number) => void;
  onGo: (place: number) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  useFocusBack();
  useTurning((by) => {
    if (rows[place + by] !== undefined) {
      onGo(place + by);
    }
  });
  const picture = rows[place];
  if (picture === undefined) {
    return null;
  }
  const { row, file, state, person } = picture;
  return (
    <Modal
      open
      centered
      scrollLock={false}
      width={rem(WIDTH)}
      title={
        <span className={style["title"]} title={file}>
          {file}
        </span>
      }
      onCancel={onClose}
      footer={
        <div className={style["foot"]}>
          <span className={style["keys"]}>{t.keys}</span>
          <span className={style["place"]} data-testid="photo-batch-place" aria-live="polite">
            {t.place(place + 1, rows.length)}
          </span>
          <Button
            icon={<LeftOutlined />}
            disabled={place === 0}
            data-testid="photo-batch-previous"
            onClick={() => {
              onGo(place - 1);
            }}
          >
            {t.previous}
          </Button>
          <Button
            icon={<RightOutlined />}
            iconPlacement="end"
            disabled={place === rows.length - 1}
            data-testid="photo-batch-following"
            onClick={() => {
              onGo(place + 1);
            }}
          >
            {t.following}
          </Button>
          <Button ref={takeFocus} type="primary" data-testid="photo-batch-back" onClick={onClose}>
            {t.back}
          </Button>
        </div>
      }
    >
      <div className={style["viewer"]} data-testid="photo-batch-viewer" data-state={state}>
        {showsPicture(picture) ? (
          <div className={style["sides"]} key={row}>
            <Side src={batchPicture(batch, row, "before")} word={t.before} />
            <ArrowRightOutlined className={style["arrow"] ?? ""} />
            <Side src={batchPicture(batch, row, "after")} word={t.after} />
          </div>
        ) : (
          <div className={style["sides"]}>
            <span className={style["nothing"]}>
              <FileUnknownOutlined />
              {t.nothingToSee}
            </span>
          </div>
        )}
        <div className={style["beside"]}>
          <header className={style["who"]}>
            {isChoosable(picture) && person !== null && person.photo !== null && (
              <figure>
                <img src={personPicture(person.id, person.photo)} alt={t.now} draggable={false} />
                <figcaption>{t.now}</figcaption>
              </figure>
            )}
            <div>
              {person !== null && <Who name={person.name} personalNo={person.personalNo} />}
              <StateWord state={state} />
            </div>
          </header>
          <p className={style["what"]}>
            <What picture={picture} />
          </p>
          <div className={style["findings"]} {...scrollable} data-own-arrows>
            <Measures batch={batch} row={row} />
          </div>
          {isChoosable(picture) && (
            <Checkbox
              checked={isChosen}
              data-testid="photo-batch-viewer-choose"
              onChange={() => {
                onChoose(row);
              }}
            >
              {state === "replaces" ? t.replace : t.anyway}
            </Checkbox>
          )}
          {reason !== null && (
            <div className={style["reason"]}>
              {reason}
              <span className={style["keys"]}>{t.oneReason}</span>
            </div>
          )}
        </div>
      </div>
    </Modal>
  );
}

function Side({ src, word }: { src: string; word: string }) {
  return (
    <figure className={style["side"]}>
      <img src={src} alt={word} draggable={false} />
      <figcaption>{word}</figcaption>
    </figure>
  );
}

/** Every measure of the portrait, where one was made. */
function Measures({ batch, row }: { batch: number; row: number }) {
  const { data } = useQuery({
    queryKey: ["store", "photo-batch-measures", batch, row],
    queryFn: () => ask("photo_batch_measures", { batch, row }),
    gcTime: 0,
  });
  return data === undefined || data.length === 0 ? null : <Findings measures={data} />;
}
