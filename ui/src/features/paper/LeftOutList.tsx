import { ExclamationCircleOutlined, NotificationOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useRef } from "react";
import { useScaled } from "../../app/textSize.tsx";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Contents.module.css";
import { texts } from "./texts.ts";
import { useLines } from "./useLines.ts";

/** As in the stylesheet. */
const LINE_PX = 86;

/** Who gets no form, why, and what to do about it. */
export function LeftOutList({
  document: { leftOut, leftOutPeople: people, withoutPhoto },
  onPerson,
  onNotice,
}: {
  document: DocumentView;
  onPerson: (person: number) => void;
  onNotice: () => void;
}) {
  const t = useTexts(texts);
  const scroller = useRef<HTMLDivElement>(null);
  const linePx = useScaled(LINE_PX);
  const { first, last } = useLines(scroller, people.length, linePx);
  return (
    <div className={style["outside"]}>
      <p className={style["quiet"]}>{leftOut === 0 ? t.nobodyLeftOut : t.leftOutHint}</p>
      {withoutPhoto > 0 && (
        <div className={style["notice"]}>
          <span>{t.withoutPhoto(grouped(withoutPhoto))}</span>
          <Button
            size="small"
            icon={<NotificationOutlined />}
            data-testid="left-out-notice"
            onClick={onNotice}
          >
            {t.askForPhotos}
          </Button>
        </div>
      )}
      <div ref={scroller} className={style["scroller"]} data-testid="left-out-list">
        <ol className={style["roll"]} style={{ height: people.length * linePx }}>
          {people.slice(first, last + 1).map((one, place) => (
            <li
              key={one.person}
              className={style["left"]}
              style={{ top: (first + place) * linePx }}
            >
              <button
                type="button"
                data-testid={`left-out-${one.personalNo}`}
                data-reason={one.reason}
                onClick={() => {
                  onPerson(one.person);
                }}
              >
                <span className={style["name"]}>
                  <bdi>{one.name}</bdi> <span className={style["no"]}>{one.personalNo}</span>
                </span>
                <span className={style["why"]}>
                  <ExclamationCircleOutlined /> {t.leftOut[one.reason].why}
                  {one.characters !== null && ` ${one.characters}`}
                </span>
                <span className={style["todo"]} title={t.leftOut[one.reason].todo}>
                  {t.leftOut[one.reason].todo}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      {leftOut > people.length && (
        <p className={style["quiet"]}>{t.leftOutFirst(grouped(people.length))}</p>
      )}
    </div>
  );
}
