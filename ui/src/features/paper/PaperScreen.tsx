import { Button, type InputRef } from "antd";
import { useCallback, useEffect, useRef, useState } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { useTell } from "../../app/tell.tsx";
import type { DocumentKind } from "../../bindings/DocumentKind.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { FullScreen } from "../../components/FullScreen.tsx";
import { takeFocus, useFocusBack } from "../../components/focus.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Contents, type Tab } from "./Contents.tsx";
import { Head } from "./Head.tsx";
import { useWishes, type Wish } from "./keys.ts";
import { Nothing } from "./Nothing.tsx";
import { Pages } from "./Pages.tsx";
import { Panel } from "./Panel.tsx";
import style from "./PaperScreen.module.css";
import type { PaperSource } from "./source.ts";
import { texts } from "./texts.ts";
import { useDocument } from "./useDocument.ts";
import { usePrinting } from "./usePrinting.ts";
import { usePrintChoice } from "./usePrintChoice.ts";
import { useView } from "./useView.ts";

/** One turn of an arrow key. */
const LINE_PX = 60;

/** What a source becomes, before its document is there. */
const KINDS: Record<PaperSource["kind"], DocumentKind> = {
  forms: "forms",
  batch: "forms",
  "hand-in": "hand-in",
  "not-back": "not-back",
  "photo-notice": "photo-notice",
  "accounts-notice": "accounts-notice",
};

/** The print preview: who is in it and who is not, the pages, and the ways to paper. */
export function PaperScreen({
  source,
  unit,
  onClose,
}: {
  source: PaperSource;
  unit: number;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const tell = useTell();
  const paper = useDocument(source, unit);
  const { document } = paper;
  // The first page is worth more than what stands beside it.
  const [pageSeen, setPageSeen] = useState(false);
  const onFirst = useCallback(() => {
    setPageSeen(true);
  }, []);
  const nobody = document !== null && document.sheets === 0;
  const beside = pageSeen || nobody ? document : null;
  const sight = useView(document?.sheets ?? 1, document?.id ?? null);
  const printing = usePrinting(document, paper.printed);
  const { current } = sight.drawn;
  const choice = usePrintChoice({ document, current, printing, shown: beside !== null });
  const [tab, setTab] = useState<Tab | null>(null);
  const field = useRef<InputRef>(null);
  const closable = printing.running === null;
  const { scroller } = sight;
  useFocusBack();
  useEffect(() => {
    scroller.current?.focus();
  }, [scroller]);

  const wish = (what: Wish): boolean => {
    switch (what) {
      case "print":
        choice.go();
        return true;
      case "close":
        if (closable) {
          onClose();
        }
        return true;
      case "find":
        setTab("inside");
        field.current?.focus({ cursor: "all" });
        return true;
      case "in":
        sight.zoomStep(1);
        return true;
      case "out":
        sight.zoomStep(-1);
        return true;
      case "true-size":
        sight.zoomTo(1);
        return true;
      case "up":
        sight.scrollBy(-LINE_PX);
        return true;
      case "down":
        sight.scrollBy(LINE_PX);
        return true;
      case "leaf-back":
        sight.leaf(-1);
        return true;
      case "leaf-on":
        sight.leaf(1);
        return true;
      case "previous":
        sight.goTo(current - 1);
        return true;
      case "next":
        sight.goTo(current + 1);
        return true;
      case "first":
        sight.goTo(0);
        return true;
      case "last":
        sight.goTo((document?.sheets ?? 1) - 1);
        return true;
    }
  };
  useWishes(wish);
  const title = t.title[document?.kind ?? KINDS[source.kind]];

  return (
    <FullScreen
      className={style["columns"]}
      title={title}
      data-testid="paper"
      data-own-zoom
      data-document={document?.id}
      data-arranging={paper.arranging}
    >
      <Head title={title} document={document} sight={sight} closable={closable} onClose={onClose} />
      {beside === null ? (
        <aside className={style["side"]} />
      ) : (
        <Contents
          document={beside}
          sight={sight}
          field={field}
          tab={tab ?? (beside.forms === 0 ? "outside" : "inside")}
          onTab={setTab}
          onPerson={(person) => {
            if (closable) {
              const query = { unit, chip: "everyone", search: "", sort: null } as const;
              open({ kind: "person", person, query });
            }
          }}
          onNotice={() => {
            if (closable) {
              const back = { kind: "paper", source } as const;
              ask("document_without_photo", beside.id).then((persons) => {
                open({ kind: "photo-notice", persons, back });
              }, tell.failed);
            }
          }}
        />
      )}
      <div className={style["middle"]}>
        <Pages document={document?.id ?? null} sight={sight} onFirst={onFirst} />
        {nobody && <Nothing kind={document.kind} />}
        {document === null && paper.failure !== null && (
          <div className={style["failed"]}>
            <FailureNotice failure={paper.failure} />
            <Button ref={takeFocus} type="primary" data-testid="paper-again" onClick={paper.again}>
              {t.again}
            </Button>
          </div>
        )}
      </div>
      {beside === null ? (
        <aside className={style["side"]} />
      ) : (
        <Panel
          paper={paper}
          document={beside}
          current={current}
          choice={choice}
          printing={printing}
          earlier={source.kind === "forms" || source.kind === "batch"}
          onLeftOut={() => {
            setTab("outside");
          }}
          onClose={onClose}
        />
      )}
    </FullScreen>
  );
}
