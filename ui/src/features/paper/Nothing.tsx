import { PrinterOutlined } from "@ant-design/icons";
import type { DocumentKind } from "../../bindings/DocumentKind.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Nothing.module.css";
import { texts } from "./texts.ts";

/** Where the pages would be. */
export function Nothing({ kind }: { kind: DocumentKind }) {
  const t = useTexts(texts);
  return (
    <section className={style["nothing"]} data-testid="paper-nothing">
      <PrinterOutlined className={style["sign"] ?? ""} />
      <strong>{t.nothing[kind].title}</strong>
      <p>{t.nothing[kind].hint}</p>
    </section>
  );
}
