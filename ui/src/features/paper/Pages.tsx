import { FileExclamationOutlined } from "@ant-design/icons";
import { memo, useCallback, useState } from "react";
import { afterPaint } from "../../components/afterPaint.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { scrollable } from "../../components/scrollable.ts";
import { sheetPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import { at } from "../help/pages/link.ts";
import type { Size } from "./geometry.ts";
import style from "./Pages.module.css";
import { texts } from "./texts.ts";
import type { Sight } from "./useView.ts";

/** The sheets themselves, one below the other; only those in sight and their neighbours are there. */
export function Pages({
  document,
  sight,
  onFirst,
}: {
  document: number | null;
  sight: Sight;
  /** A page can be seen. */
  onFirst: () => void;
}) {
  const t = useTexts(texts);
  const { drawn, scroller } = sight;
  // The first page that is shown of a document is not kept waiting by its neighbours.
  const [begun, setBegun] = useState<number | null>(null);
  const shown = useCallback(
    (of: number) => {
      afterPaint(() => {
        setBegun(of);
        onFirst();
      });
    },
    [onFirst],
  );
  const { first, last, top, pitch, sheet, current, jumped } = drawn;
  return (
    <section
      ref={scroller}
      className={style["desk"]}
      {...scrollable}
      aria-label={t.pages}
      data-testid="pages"
    >
      <div className={style["roll"]} style={{ height: drawn.length, minWidth: sheet.width + 48 }}>
        {document === null ? (
          <div className={style["place"]} style={{ top, ...placeOf(sheet) }} data-empty="true">
            {t.preparing}
          </div>
        ) : (
          Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => (
            <Page
              key={`${document} ${first + nth}`}
              document={document}
              index={first + nth}
              top={top + nth * pitch}
              width={sheet.width}
              height={sheet.height}
              current={first + nth === current}
              waits={jumped || (begun !== document && first + nth !== current)}
              onShown={shown}
            />
          ))
        )}
      </div>
    </section>
  );
}

/** One sheet: white with its number until its picture is there. A picture that was begun is not taken away again. */
const Page = memo(function Page({
  document,
  index,
  top,
  width,
  height,
  current,
  waits,
  onShown,
}: {
  document: number;
  index: number;
  top: number;
  width: number;
  height: number;
  current: boolean;
  /** The clerk may be scrolling on: no picture is worth its while yet. */
  waits: boolean;
  onShown: (document: number) => void;
}) {
  const t = useTexts(texts);
  const [wanted, setWanted] = useState(!waits);
  const [state, setState] = useState<"loading" | "shown" | "failed">("loading");
  if (!wanted && !waits) {
    setWanted(true);
  }
  return (
    <div
      className={style["place"]}
      style={{ top, ...placeOf({ width, height }) }}
      data-testid={`page-${index + 1}`}
      data-current={current}
      data-state={state}
    >
      {state !== "shown" && (
        <span className={style["wait"]}>
          {state === "failed" ? (
            <>
              <FileExclamationOutlined />
              {t.notShown}
              <HelpLink page={at("scaling", "page")} />
            </>
          ) : (
            grouped(index + 1)
          )}
        </span>
      )}
      {wanted && state !== "failed" && (
        <img
          className={style["picture"]}
          src={sheetPicture(document, index)}
          alt={t.page(grouped(index + 1))}
          decoding="async"
          draggable={false}
          onLoad={() => {
            setState("shown");
            onShown(document);
          }}
          onError={() => {
            setState("failed");
            onShown(document);
          }}
        />
      )}
    </div>
  );
});

function placeOf({ width, height }: Size) {
  return { width, height, marginLeft: -width / 2 };
}
