import type { KeyboardEvent } from "react";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { takeFocus } from "../../components/focus.ts";
import { moment } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import { BatchTag } from "./BatchTag.tsx";
import style from "./Records.module.css";
import { standingOf } from "./summary.ts";
import { texts } from "./texts.ts";

/** Every batch, the newest first; the arrow keys go from one to the next. */
export function BatchList({
  records,
  shown,
  disabled,
  onShow,
}: {
  records: readonly ExportRecord[];
  shown: number;
  disabled: boolean;
  onShow: (id: number) => void;
}) {
  const t = useTexts(texts);
  return (
    <ul className={style["batches"]} aria-label={t.batches}>
      {records.map((record, index) => (
        <li key={record.id}>
          <button
            type="button"
            className={style["batch"]}
            data-testid={`batch-${record.n}`}
            data-standing={standingOf(record)}
            aria-current={record.id === shown}
            disabled={disabled}
            tabIndex={record.id === shown ? 0 : -1}
            ref={index === 0 ? takeFocus : undefined}
            onClick={() => {
              onShow(record.id);
            }}
            onFocus={() => {
              onShow(record.id);
            }}
            onKeyDown={goOn}
          >
            <span className={style["n"]}>{record.n}</span>
            <span className={style["file"]}>{record.fileName}</span>
            <BatchTag record={record} />
            <span className={style["when"]}>
              <span>{moment(record.createdAt)}</span>
              <span>{record.contact.name}</span>
            </span>
            <span className={style["amount"]}>{t.people(record.people)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const STEPS: Partial<Record<string, "nextElementSibling" | "previousElementSibling">> = {
  ArrowDown: "nextElementSibling",
  ArrowUp: "previousElementSibling",
};
const ENDS: Partial<Record<string, "firstElementChild" | "lastElementChild">> = {
  Home: "firstElementChild",
  End: "lastElementChild",
};

function goOn(event: KeyboardEvent<HTMLButtonElement>): void {
  const line = event.currentTarget.parentElement;
  const step = STEPS[event.key];
  const end = ENDS[event.key];
  const to =
    step === undefined
      ? end === undefined
        ? undefined
        : line?.parentElement?.[end]
      : line?.[step];
  if (to !== undefined) {
    event.preventDefault();
    to?.querySelector("button")?.focus();
  }
}
