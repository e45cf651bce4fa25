import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef } from "antd";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { clearable } from "../../../components/clearable.tsx";
import { isComposing } from "../../../components/keyboard.ts";
import { useLanguage, useTexts } from "../../../i18n/language.tsx";
import { GROUPS, PAGES } from "../pages/index.ts";
import type { PageLink } from "../pages/link.ts";
import { texts } from "../texts.ts";
import style from "./Contents.module.css";
import { find } from "./find.ts";

/** The contents at the left, or what the search has found. */
export function Contents({
  field,
  wanted,
  onWanted,
  here,
  onGo,
}: {
  field: RefObject<InputRef | null>;
  wanted: string;
  onWanted: (wanted: string) => void;
  here: PageLink;
  onGo: (to: PageLink) => void;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const found = useMemo(() => find(wanted, language), [wanted, language]);
  const [first] = found ?? [];
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (found === null && current.current?.dataset["page"] === here.page) {
      current.current.scrollIntoView({ block: "nearest" });
    }
  }, [found, here.page]);
  return (
    <div className={style["side"]}>
      <Input
        ref={field}
        className={style["search"] ?? ""}
        prefix={<SearchOutlined />}
        allowClear={clearable}
        spellCheck={false}
        autoComplete="off"
        aria-label={t.search}
        placeholder={t.search}
        data-testid="manual-search"
        value={wanted}
        onChange={(event) => {
          onWanted(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isComposing(event) && first !== undefined) {
            event.preventDefault();
            onGo(first.link);
          }
        }}
      />
      {found === null ? (
        <nav key="contents" className={style["list"]} aria-label={t.contents}>
          {GROUPS.map(({ title, pages }) => (
            <section key={title.zh.title}>
              <h3>{title[language].title}</h3>
              {pages.map((page) => (
                <button
                  key={page}
                  ref={page === here.page ? current : undefined}
                  type="button"
                  data-page={page}
                  className={style["page"]}
                  aria-current={page === here.page ? "page" : undefined}
                  data-testid={`manual-to-${page}`}
                  onClick={() => {
                    onGo({ page, section: null });
                  }}
                >
                  {PAGES[page][language].title}
                </button>
              ))}
            </section>
          ))}
        </nav>
      ) : (
        <nav key="found" className={style["list"]} aria-label={t.search} data-testid="manual-found">
          <output className={style["count"]}>
            {found.length === 0 ? t.notFound : t.found(found.length)}
          </output>
          {found.map(({ link, page, section, before, hit, after }) => (
            <button
              key={`${link.page}/${link.section}`}
              type="button"
              className={style["hit"]}
              aria-current={
                link.page === here.page && link.section === here.section ? "location" : undefined
              }
              onClick={() => {
                onGo(link);
              }}
            >
              <strong>
                {page} · {section}
              </strong>
              <span>
                {before}
                <mark>{hit}</mark>
                {after}
              </span>
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
