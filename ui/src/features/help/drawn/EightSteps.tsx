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
import { texts as steps } from "../../steps/texts.ts";
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

const texts = bilingual({
  zh: { title: "八个步骤" },
  en: { title: "The eight steps" },
});

/** The whole job in a row, by the names of the steps above the list. */
export function EightSteps() {
  const t = useTexts(texts);
  const { step: of } = useTexts(steps);
  return (
    <div className={style["drawn"]}>
      <ol className={style["steps"]} aria-label={t.title}>
        {STEPS.map(([step, Icon]) => (
          <li key={step}>
            <span className={style["sign"]}>
              <Icon />
            </span>
            {of[step].name}
          </li>
        ))}
      </ol>
    </div>
  );
}
