import { ArrowLeftOutlined, CloseOutlined, LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, type InputRef } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isComposing } from "../../../components/keyboard.ts";
import { useLanguage, useTexts } from "../../../i18n/language.tsx";
import { Layer } from "../Layer.tsx";
import { ORDER, PAGES, type PageId } from "../pages/index.ts";
import type { PageLink } from "../pages/link.ts";
import { texts } from "../texts.ts";
import { Contents } from "./Contents.tsx";
import style from "./Manual.module.css";
import { PageView } from "./PageView.tsx";

/** The whole manual, above whatever is open. */
export function Manual({ at, onClose }: { at: PageLink; onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  /** Where the clerk has been, the present place last. */
  const [way, setWay] = useState<readonly PageLink[]>([at]);
  const [wanted, setWanted] = useState("");
  const field = useRef<InputRef>(null);
  const reading = useRef<HTMLElement>(null);
  const here = way.at(-1) ?? at;
  const place = ORDER.indexOf(here.page);
  const go = (to: PageLink) => {
    setWay((before) => [...before, to]);
  };
  const back = () => {
    setWay((before) => (before.length > 1 ? before.slice(0, -1) : before));
  };
  useEffect(() => {
    const page = reading.current;
    if (page === null) {
      return;
    }
    const section =
      here.section === null ? null : page.querySelector(`[data-section="${here.section}"]`);
    if (section === null) {
      page.scrollTo({ top: 0 });
    } else {
      section.scrollIntoView({ block: "start" });
    }
    // Whoever is searching goes on typing.
    if (field.current?.input !== document.activeElement) {
      page.focus({ preventScroll: true });
    }
  }, [here]);

  const pressed = (event: KeyboardEvent) => {
    if (isComposing(event)) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f") {
      event.preventDefault();
      field.current?.focus({ cursor: "all" });
    } else if (event.altKey && event.key === "ArrowLeft") {
      event.preventDefault();
      back();
    }
  };
  const turnTo = (page: PageId | undefined, name: "previous" | "next") =>
    page === undefined ? (
      <span />
    ) : (
      <button
        type="button"
        className={style["turn"]}
        data-turn={name}
        data-testid={`manual-${name}`}
        onClick={() => {
          go({ page, section: null });
        }}
      >
        {name === "previous" && <LeftOutlined />}
        <span>
          <small>{t[name]}</small>
          {PAGES[page][language].title}
        </span>
        {name === "next" && <RightOutlined />}
      </button>
    );

  return (
    <Layer
      name={t.manual}
      className={style["manual"] ?? ""}
      data-testid="manual"
      onKeyDown={pressed}
      onLeave={() => {
        if (wanted === "") {
          onClose();
        } else {
          setWanted("");
        }
      }}
      onOutside={onClose}
    >
      <header className={style["head"]}>
        <h2>{t.manual}</h2>
        <Button
          type="text"
          icon={<ArrowLeftOutlined />}
          disabled={way.length === 1}
          aria-label={t.back}
          title={`${t.back} · Alt+←`}
          data-testid="manual-back"
          onClick={back}
        />
        <div className={style["gap"]} />
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={t.close}
          title={`${t.close} · Esc`}
          data-testid="manual-close"
          onClick={onClose}
        />
      </header>
      <div className={style["body"]}>
        <Contents field={field} wanted={wanted} onWanted={setWanted} here={here} onGo={go} />
        <article
          ref={reading}
          className={style["reading"]}
          // It has the focus, so that the arrow keys scroll it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={PAGES[here.page][language].title}
          data-testid="manual-page"
          data-page={here.page}
        >
          <div className={style["page"]}>
            <PageView page={here.page} onGo={go} />
            <nav className={style["turns"]}>
              {turnTo(ORDER[place - 1], "previous")}
              {turnTo(ORDER[place + 1], "next")}
            </nav>
          </div>
        </article>
      </div>
    </Layer>
  );
}
