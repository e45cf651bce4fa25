import { CheckCircleFilled, ExportOutlined, StopOutlined } from "@ant-design/icons";
import type { ComponentType } from "react";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Records.module.css";
import { type Standing, standingOf } from "./summary.ts";
import { texts } from "./texts.ts";

const ICONS: Record<Standing, ComponentType> = {
  exported: ExportOutlined,
  "handed-in": CheckCircleFilled,
  voided: StopOutlined,
};

/** How a batch stands: sign, word and colour together. */
export function BatchTag({ record }: { record: ExportRecord }) {
  const t = useTexts(texts);
  const standing = standingOf(record);
  const Icon = ICONS[standing];
  return (
    <span className={style["tag"]} data-standing={standing}>
      <Icon />
      {t.standing[standing]}
    </span>
  );
}
