import { AppstoreOutlined, SearchOutlined, UnorderedListOutlined } from "@ant-design/icons";
import { Button, Input, type InputRef, Segmented } from "antd";
import { type Ref, useState } from "react";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import { clearable } from "../../components/clearable.tsx";
import { isComposing } from "../../components/keyboard.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import { useSearch } from "../people/useSearch.ts";
import style from "./Contents.module.css";
import { FoundList } from "./FoundList.tsx";
import { LeftOutList } from "./LeftOutList.tsx";
import { useFound } from "./sheets.ts";
import { SheetList } from "./SheetList.tsx";
import { texts } from "./texts.ts";
import { Thumbnails } from "./Thumbnails.tsx";
import type { Sight } from "./useView.ts";

export type Tab = "inside" | "outside";

/** Beside the pages: who is in the document, and who is not and why. */
export function Contents({
  document,
  sight,
  field,
  tab,
  onTab,
  onPerson,
  onNotice,
}: {
  document: DocumentView;
  sight: Sight;
  field: Ref<InputRef>;
  tab: Tab;
  onTab: (tab: Tab) => void;
  onPerson: (person: number) => void;
  onNotice: () => void;
}) {
  const t = useTexts(texts);
  const search = useSearch();
  const [thumbnails, setThumbnails] = useState(document.kind !== "forms");
  const found = useFound(document.id, search.wanted);
  /** The next of those who were found, or the first again. */
  const goToNext = () => {
    const next = found?.find(({ sheet }) => sheet > sight.drawn.current) ?? found?.[0];
    if (next !== undefined) {
      sight.goTo(next.sheet);
    }
  };
  const list = { document: document.id, sheets: document.sheets, sight };
  if (document.kind !== "forms") {
    return (
      <aside className={style["contents"]}>
        <Thumbnails {...list} />
      </aside>
    );
  }
  return (
    <aside className={style["contents"]}>
      <div className={style["top"]}>
        <Segmented
          block
          className={style["tabs"] ?? ""}
          data-testid="paper-tabs"
          value={tab}
          onChange={onTab}
          options={[
            {
              value: "inside",
              label: <span data-testid="tab-inside">{t.inside(grouped(document.forms))}</span>,
            },
            {
              value: "outside",
              label: <span data-testid="tab-outside">{t.outside(grouped(document.leftOut))}</span>,
            },
          ]}
        />
        {tab === "inside" && (
          <div className={style["find"]}>
            <Input
              ref={field}
              data-testid="paper-search"
              aria-label={t.search}
              placeholder={t.search}
              prefix={<SearchOutlined className={style["sign"] ?? ""} />}
              allowClear={clearable}
              spellCheck={false}
              autoComplete="off"
              value={search.typed}
              onChange={(event) => {
                search.type(event.target.value);
              }}
              onCompositionStart={() => {
                search.compose(true);
              }}
              onCompositionEnd={() => {
                search.compose(false);
              }}
              onKeyDown={(event) => {
                if (isComposing(event)) {
                  return;
                }
                if (event.key === "Escape" && search.typed !== "") {
                  event.preventDefault();
                  search.clear();
                } else if (event.key === "Enter") {
                  event.preventDefault();
                  goToNext();
                }
              }}
            />
            <Button
              icon={thumbnails ? <UnorderedListOutlined /> : <AppstoreOutlined />}
              aria-label={thumbnails ? t.list : t.thumbnails}
              title={thumbnails ? t.list : t.thumbnails}
              data-testid="thumbnails-switch"
              onClick={() => {
                setThumbnails(!thumbnails);
              }}
            />
          </div>
        )}
      </div>
      {tab === "outside" ? (
        <LeftOutList document={document} onPerson={onPerson} onNotice={onNotice} />
      ) : search.wanted !== "" ? (
        <FoundList found={found} sight={sight} />
      ) : thumbnails ? (
        <Thumbnails {...list} />
      ) : (
        <SheetList {...list} />
      )}
    </aside>
  );
}
