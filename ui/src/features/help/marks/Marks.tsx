import { BookOutlined, CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { useLanguage, useTexts } from "../../../i18n/language.tsx";
import { Layer } from "../Layer.tsx";
import { texts } from "../texts.ts";
import { type Box, brightAround, wordsBeside } from "./geometry.ts";
import type { Around } from "./look.ts";
import style from "./Marks.module.css";

interface Drawn {
  readonly bright: Box;
  readonly words: { readonly left: number; readonly top: number };
}

/** The controls around, one after the other: the page is dimmed but for one, with what it is for. */
export function Marks({
  around: { marks },
  onManual,
  onClose,
}: {
  around: Around;
  onManual: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [at, setAt] = useState(0);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const words = useRef<HTMLDivElement>(null);
  const forward = useRef<HTMLButtonElement>(null);
  const textId = useId();
  const here = marks[at];
  const last = at === marks.length - 1;
  const go = (to: number) => {
    if (to >= marks.length) {
      onClose();
    } else {
      setAt(Math.max(0, to));
    }
  };

  useLayoutEffect(() => {
    if (here === undefined) {
      return;
    }
    here.control.scrollIntoView({ block: "nearest", inline: "nearest" });
    const draw = () => {
      const size = words.current?.getBoundingClientRect();
      if (size === undefined) {
        return;
      }
      const window = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      };
      const bright = brightAround(here.control.getBoundingClientRect(), window);
      setDrawn({ bright, words: wordsBeside(bright, size, window) });
    };
    draw();
    forward.current?.focus({ preventScroll: true });
    window.addEventListener("resize", draw);
    return () => {
      window.removeEventListener("resize", draw);
    };
  }, [here]);

  const pressed = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowRight":
      case "ArrowDown":
      case "PageDown":
        event.preventDefault();
        if (!last) {
          go(at + 1);
        }
        break;
      case "ArrowLeft":
      case "ArrowUp":
      case "PageUp":
        event.preventDefault();
        go(at - 1);
        break;
      case "Enter":
        if (!(event.target instanceof HTMLButtonElement)) {
          event.preventDefault();
          go(at + 1);
        }
        break;
    }
  };
  return (
    <Layer
      name={t.around}
      className={style["marks"] ?? ""}
      data-testid="marks"
      onKeyDown={pressed}
      onLeave={onClose}
      onOutside={() => {
        go(at + 1);
      }}
    >
      {drawn !== null && <div className={style["bright"]} style={{ ...drawn.bright }} />}
      <div
        ref={words}
        className={style["words"]}
        data-testid="mark"
        data-drawn={drawn !== null}
        style={{ ...drawn?.words }}
      >
        <header className={style["head"]}>
          <span className={style["count"]}>{t.step(at + 1, marks.length)}</span>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t.endAround}
            title={t.endAround}
            data-testid="marks-end"
            onClick={onClose}
          />
        </header>
        <p id={textId} className={style["text"]} aria-live="polite">
          {here?.text[language].text}
        </p>
        <footer className={style["foot"]}>
          <Button type="link" icon={<BookOutlined />} data-testid="marks-manual" onClick={onManual}>
            {t.openManual}
          </Button>
          <span className={style["gap"]} />
          {at > 0 && (
            <Button
              data-testid="marks-back"
              onClick={() => {
                go(at - 1);
              }}
            >
              {t.stepBack}
            </Button>
          )}
          <Button
            ref={forward}
            type="primary"
            aria-describedby={textId}
            data-testid="marks-on"
            onClick={() => {
              go(at + 1);
            }}
          >
            {last ? t.done : t.stepOn}
          </Button>
        </footer>
      </div>
    </Layer>
  );
}
