import {
  CloseOutlined,
  ColumnWidthOutlined,
  FileOutlined,
  LeftOutlined,
  MinusOutlined,
  PlusOutlined,
  RightOutlined,
} from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import { isComposing } from "../../components/keyboard.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import { HelpSign } from "../help/HelpButton.tsx";
import style from "./Head.module.css";
import { texts } from "./texts.ts";
import type { Sight } from "./useView.ts";

/** What is looked at, which page, and how large. */
export function Head({
  title,
  document,
  sight,
  onClose,
  closable,
}: {
  title: string;
  document: DocumentView | null;
  sight: Sight;
  onClose: () => void;
  closable: boolean;
}) {
  const t = useTexts(texts);
  const { scale } = sight.drawn;
  const batch = document?.batch ?? null;
  return (
    <header className={style["head"]}>
      <div className={style["title"]}>
        <h2>{title}</h2>
        {batch !== null && <span className={style["batch"]}>{t.batch(grouped(batch))}</span>}
      </div>
      <Turn sheets={document?.sheets ?? 0} sight={sight} />
      <div className={style["zoom"]}>
        <Button
          type="text"
          icon={<MinusOutlined />}
          aria-label={t.zoomOut}
          title={t.zoomOut}
          data-testid="zoom-out"
          onClick={() => {
            sight.zoomStep(-1);
          }}
        />
        <button
          type="button"
          className={style["percent"]}
          title={t.trueSize}
          data-testid="zoom-true"
          onClick={() => {
            sight.zoomTo(1);
          }}
        >
          {Math.round(scale * 100)}%
        </button>
        <Button
          type="text"
          icon={<PlusOutlined />}
          aria-label={t.zoomIn}
          title={t.zoomIn}
          data-testid="zoom-in"
          onClick={() => {
            sight.zoomStep(1);
          }}
        />
        <span className={style["line"]} />
        <Button
          type="text"
          icon={<ColumnWidthOutlined />}
          aria-pressed={sight.zoom === "width"}
          data-testid="zoom-width"
          onClick={() => {
            sight.zoomTo("width");
          }}
        >
          {t.fitWidth}
        </Button>
        <Button
          type="text"
          icon={<FileOutlined />}
          aria-pressed={sight.zoom === "page"}
          data-testid="zoom-page"
          onClick={() => {
            sight.zoomTo("page");
          }}
        >
          {t.fitPage}
        </Button>
      </div>
      <div>
        <HelpSign />
        <Button
          type="text"
          size="large"
          icon={<CloseOutlined />}
          aria-label={t.close}
          title={`${t.close} · Esc`}
          data-testid="paper-close"
          disabled={!closable}
          onClick={onClose}
        />
      </div>
    </header>
  );
}

/** The page: before, after, or any by its number. */
function Turn({ sheets, sight }: { sheets: number; sight: Sight }) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  const { current } = sight.drawn;
  const go = () => {
    const page = Number(typed?.normalize("NFKC").replaceAll(/[\s,]/g, ""));
    if (typed !== null && typed.trim() !== "" && Number.isInteger(page)) {
      sight.goTo(page - 1);
    }
    setTyped(null);
  };
  return (
    <nav className={style["turn"]}>
      <Button
        type="text"
        icon={<LeftOutlined />}
        aria-label={t.previousPage}
        title={t.previousPage}
        data-testid="page-previous"
        disabled={current === 0}
        onClick={() => {
          sight.goTo(current - 1);
        }}
      />
      <Input
        className={style["page"] ?? ""}
        aria-label={t.pageNumber}
        title={t.pageNumber}
        data-testid="page-number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        disabled={sheets === 0}
        value={typed ?? (sheets === 0 ? "" : grouped(current + 1))}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={go}
        onKeyDown={(event) => {
          if (isComposing(event)) {
            return;
          }
          if (event.key === "Enter") {
            event.preventDefault();
            go();
            sight.scroller.current?.focus();
          } else if (event.key === "Escape" && typed !== null) {
            event.preventDefault();
            setTyped(null);
          }
        }}
      />
      <span className={style["of"]} data-testid="page-count">
        {t.pageOf(grouped(sheets))}
      </span>
      <Button
        type="text"
        icon={<RightOutlined />}
        aria-label={t.nextPage}
        title={t.nextPage}
        data-testid="page-next"
        disabled={current + 1 >= sheets}
        onClick={() => {
          sight.goTo(current + 1);
        }}
      />
    </nav>
  );
}
