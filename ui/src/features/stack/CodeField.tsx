import { LoadingOutlined, ScanOutlined } from "@ant-design/icons";
import { type Ref, useId, useState } from "react";
import { isComposing } from "../../components/keyboard.ts";
import { takeFocus } from "../../components/focus.ts";
import { useTexts } from "../../i18n/language.tsx";
import { inFours, plain } from "./code.ts";
import type { Desk, DeskEvent } from "./desk.ts";
import style from "./CodeField.module.css";
import { texts } from "./texts.ts";

/** The one field: for scanner, keyboard and input method alike. */
export function CodeField({
  ref,
  desk,
  hear,
}: {
  ref: Ref<HTMLInputElement>;
  desk: Desk;
  hear: (event: DeskEvent) => void;
}) {
  const t = useTexts(texts);
  const id = useId();
  // What an input method is still at work on.
  const [composed, compose] = useState<string | null>(null);
  const busy = desk.asking !== null || desk.taking !== null;
  return (
    <div className={style["place"]} ref={focusInside}>
      <label htmlFor={id}>{t.field}</label>
      <div className={style["box"]}>
        {busy ? (
          <LoadingOutlined className={style["sign"] ?? ""} />
        ) : (
          <ScanOutlined className={style["sign"] ?? ""} />
        )}
        <input
          ref={ref}
          id={id}
          className={style["field"]}
          data-testid="form-code"
          placeholder={t.fieldHint}
          autoComplete="off"
          spellCheck={false}
          inputMode="numeric"
          value={composed ?? inFours(desk.typed)}
          onChange={(event) => {
            const text = event.target.value;
            if (composed === null) {
              hear({ kind: "typed", text: plain(text) });
            } else {
              compose(text);
            }
          }}
          onCompositionStart={(event) => {
            compose(event.currentTarget.value);
          }}
          onCompositionEnd={(event) => {
            compose(null);
            hear({ kind: "typed", text: plain(event.currentTarget.value) });
          }}
          onKeyDown={(event) => {
            if (isComposing(event) || event.repeat) {
              return;
            }
            if (event.key === "Enter") {
              event.preventDefault();
              hear({ kind: "enter" });
            } else if (event.key === "Escape") {
              event.preventDefault();
              hear({ kind: "escape" });
            }
          }}
        />
      </div>
    </div>
  );
}

function focusInside(place: HTMLElement | null): void {
  takeFocus(place?.querySelector("input") ?? null);
}
