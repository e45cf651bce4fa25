import { ExclamationCircleOutlined, RedoOutlined, SyncOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { DocumentView } from "../../bindings/DocumentView.ts";
import { useTexts } from "../../i18n/language.tsx";
import { grouped } from "../../i18n/count.ts";
import style from "./Panel.module.css";
import { texts } from "./texts.ts";

/** What the document is, in words. */
export function Facts({ document, onLeftOut }: { document: DocumentView; onLeftOut: () => void }) {
  const t = useTexts(texts);
  const { kind, sheets, forms, again, stale, leftOut } = document;
  const dividers = kind === "forms" ? sheets - forms : 0;
  return (
    <section className={style["facts"]} data-testid="paper-facts">
      <strong>{t.count[kind](grouped(sheets), grouped(forms))}</strong>
      {dividers > 0 && <p>{t.withDividers(grouped(dividers))}</p>}
      {again > 0 && (
        <p data-testid="fact-again">
          <RedoOutlined /> {t.factAgain(grouped(again))}
        </p>
      )}
      {stale > 0 && (
        <p data-testid="fact-stale">
          <SyncOutlined /> {t.factStale(grouped(stale))}
        </p>
      )}
      {leftOut > 0 && (
        <p data-tone="amber" data-testid="fact-left-out">
          <ExclamationCircleOutlined /> {t.factLeftOut(grouped(leftOut))}
          <Button type="link" size="small" data-testid="look-left-out" onClick={onLeftOut}>
            {t.look}
          </Button>
        </p>
      )}
    </section>
  );
}
