import { CopyOutlined, PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useRef } from "react";
import { copyPeople } from "../../app/copies.ts";
import { useScaled } from "../../app/textSize.tsx";
import { useOverlay } from "../../app/overlay.tsx";
import { useStack } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { day } from "../../components/moment.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { scrollable } from "../../components/scrollable.ts";
import { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import { useLines } from "../paper/useLines.ts";
import { grouped } from "../../i18n/count.ts";
import { texts } from "./texts.ts";
import { tableOf } from "./waiting.ts";
import style from "./Waiting.module.css";

/** As in the stylesheet. */
const LINE_PX = 50;

/** How far the stack is: 已收, and who has not brought the form back. */
export function Waiting({ unit, onDone }: { unit: number; onDone: () => void }) {
  const t = useTexts(texts);
  const tell = useTell();
  const { open } = useOverlay();
  const { data, error } = useStack(unit);
  const people = data?.waitingPeople ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const linePx = useScaled(LINE_PX);
  const { first, last } = useLines(scroller, people.length, linePx);
  return (
    <aside className={style["waiting"]} data-testid="stack-waiting">
      <dl className={style["figures"]}>
        <div data-tone="green">
          <dt>{t.back}</dt>
          <dd data-testid="stack-back-count">{data === undefined ? "–" : grouped(data.back)}</dd>
        </div>
        <div>
          <dt>{t.waiting}</dt>
          <dd data-testid="stack-waiting-count">
            {data === undefined ? "–" : grouped(data.waiting)}
          </dd>
        </div>
      </dl>
      <FailureNotice failure={error === null ? null : ShellFailure.of(error)} />
      <div className={style["ways"]}>
        <Button
          icon={<CopyOutlined />}
          disabled={people.length === 0}
          data-testid="stack-copy"
          onClick={() => {
            copyPeople(tableOf(people, t.columns)).then(() => {
              tell.done(t.copied(grouped(people.length)));
            }, tell.failed);
            onDone();
          }}
        >
          {t.copy}
        </Button>
        <Button
          icon={<PrinterOutlined />}
          disabled={people.length === 0}
          data-testid="stack-print"
          onClick={() => {
            open({ kind: "paper", source: { kind: "not-back" }, back: { kind: "stack" } });
          }}
        >
          {t.print}
        </Button>
      </div>
      {data?.waiting === 0 && <p className={style["quiet"]}>{t.nobodyWaits}</p>}
      <div ref={scroller} className={style["scroller"]} {...scrollable}>
        <ol aria-label={t.waiting} style={{ height: people.length * linePx }}>
          {people.slice(first, last + 1).map((one, place) => (
            <li key={one.person} style={{ top: (first + place) * linePx }}>
              <span className={style["name"]} data-copy>
                {one.name}
              </span>
              <span className={style["when"]}>
                {one.printedAt === null ? "" : day(one.printedAt)}
              </span>
              <span className={style["no"]}>
                {[one.personalNo, one.department, one.staffNo]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {data !== undefined && data.waiting > people.length && (
        <p className={style["quiet"]}>{t.waitingFirst(grouped(people.length))}</p>
      )}
    </aside>
  );
}
