import {
  CheckCircleFilled,
  CloseCircleFilled,
  InfoCircleFilled,
  WarningFilled,
} from "@ant-design/icons";
import type { PictureState } from "../../bindings/PictureState.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./PhotoBatch.module.css";
import { texts } from "./texts.ts";

/** What is to become of a file: a sign with its word. */
export function StateWord({ state }: { state: PictureState }) {
  const t = useTexts(texts);
  return (
    <span className={style["state"]} data-state={state}>
      {state === "new" ? (
        <CheckCircleFilled />
      ) : state === "fails" ? (
        <CloseCircleFilled />
      ) : state === "replaces" || state === "same" ? (
        <InfoCircleFilled />
      ) : (
        <WarningFilled />
      )}
      {t.state[state]}
    </span>
  );
}
