import {
  CheckCircleFilled,
  CheckOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  ExportOutlined,
  IdcardOutlined,
  PauseCircleOutlined,
  PictureOutlined,
  PrinterOutlined,
  SyncOutlined,
} from "@ant-design/icons";
import type { ComponentType } from "react";
import type { PersonState } from "../bindings/PersonState.ts";
import { useTexts } from "../i18n/language.tsx";
import { words } from "../i18n/words.ts";
import style from "./StateTag.module.css";

const ICONS: Record<PersonState, ComponentType> = {
  red: ExclamationCircleFilled,
  "no-photo": PictureOutlined,
  "to-print": PrinterOutlined,
  printed: ClockCircleOutlined,
  reprint: SyncOutlined,
  "number-open": IdcardOutlined,
  ready: CheckOutlined,
  confirmed: CheckCircleFilled,
  exported: ExportOutlined,
  "changed-after-export": ExclamationCircleFilled,
  deferred: PauseCircleOutlined,
  correction: EditOutlined,
  removed: CloseCircleOutlined,
};

/** 状态: sign, word and colour together. */
export function StateTag({ state }: { state: PersonState }) {
  const { state: word } = useTexts(words);
  const Icon = ICONS[state];
  return (
    <span className={style["tag"]} data-state={state}>
      <Icon />
      {word[state]}
    </span>
  );
}
