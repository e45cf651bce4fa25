import {
  CheckCircleOutlined,
  CloudDownloadOutlined,
  ExportOutlined,
  ImportOutlined,
  InboxOutlined,
  PictureOutlined,
  PrinterOutlined,
  SendOutlined,
} from "@ant-design/icons";
import type { ComponentType } from "react";
import type { Step } from "../../../bindings/Step.ts";
import { bilingual, useTexts } from "../../../i18n/language.tsx";
import style from "./EightSteps.module.css";

const STEPS: readonly (readonly [Step, ComponentType])[] = [
  ["download", CloudDownloadOutlined],
  ["import", ImportOutlined],
  ["photos", PictureOutlined],
  ["print", PrinterOutlined],
  ["forms", InboxOutlined],
  ["confirm", CheckCircleOutlined],
  ["export", ExportOutlined],
  ["hand-in", SendOutlined],
];

const texts = bilingual<{ readonly title: string; readonly step: Record<Step, string> }>({
  zh: {
    title: "八个步骤",
    step: {
      download: "下载数据",
      import: "导入",
      photos: "照片和手机号",
      print: "打印、签字",
      forms: "收表选号",
      confirm: "数据确认",
      export: "导出",
      "hand-in": "报送",
    },
  },
  en: {
    title: "The eight steps",
    step: {
      download: "Download",
      import: "Import",
      photos: "Photos, mobiles",
      print: "Print, sign",
      forms: "Forms back, numbers",
      confirm: "Confirm",
      export: "Export",
      "hand-in": "Hand in",
    },
  },
});

/** The whole job in a row. */
export function EightSteps() {
  const t = useTexts(texts);
  return (
    <div className={style["drawn"]}>
      <ol className={style["steps"]} aria-label={t.title}>
        {STEPS.map(([step, Icon]) => (
          <li key={step}>
            <span className={style["sign"]}>
              <Icon />
            </span>
            {t.step[step]}
          </li>
        ))}
      </ol>
    </div>
  );
}
