import { useLanguage, useTexts } from "../../../i18n/language.tsx";
import { PAGES, type PageId } from "../pages/index.ts";
import type { PageLink } from "../pages/link.ts";
import type { ManualPage } from "../pages/page.ts";
import { texts } from "../texts.ts";
import { BlockView } from "./Blocks.tsx";
import style from "./PageView.module.css";
import { ranges } from "./ranges.ts";

/** One page. */
export function PageView({ page, onGo }: { page: PageId; onGo: (to: PageLink) => void }) {
  const language = useLanguage();
  const written: ManualPage = PAGES[page];
  const { title, sections } = written[language];
  return (
    <>
      <h2 className={style["title"]}>{title}</h2>
      {Object.entries(sections).map(([id, section]) => (
        <section key={id} className={style["section"]} data-section={id}>
          <h3>
            {section.title}
            <Slides slides={written.slides[id] ?? []} />
          </h3>
          {section.blocks.map((block, at) => (
            // The blocks of a page never change places.
            // oxlint-disable-next-line react/no-array-index-key
            <BlockView key={at} block={block} onGo={onGo} />
          ))}
        </section>
      ))}
    </>
  );
}

/** The slides of the tutorial for units, for whoever has it open beside the program. */
function Slides({ slides }: { slides: readonly string[] }) {
  const t = useTexts(texts);
  if (slides.length === 0) {
    return null;
  }
  return (
    <span className={style["slides"]} title={t.slideWhy}>
      {t.slide} {ranges(slides).join(" · ")}
    </span>
  );
}
