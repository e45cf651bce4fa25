import { Button } from "antd";
import { takeFocus } from "../../components/focus.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Panel.module.css";
import { texts } from "./texts.ts";

/** The forms are printed: what state their people are in, and what comes next. */
export function WhatNext() {
  const t = useTexts(texts);
  return (
    <>
      <p>{t.doneState}</p>
      <ol className={style["next"]}>
        {t.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** The button that ends the work, with the focus on it. */
export function Finish({ onClick }: { onClick: () => void }) {
  const t = useTexts(texts);
  return (
    <Button
      ref={takeFocus}
      type="primary"
      size="large"
      block
      data-testid="print-finish"
      onClick={onClick}
    >
      {t.finish}
    </Button>
  );
}
