import { CheckCircleOutlined } from "@ant-design/icons";
import { Alert } from "antd";
import type { ErrorCode } from "../../bindings/ErrorCode.ts";
import { HelpLink } from "../../components/HelpLink.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useTexts } from "../../i18n/language.tsx";
import style from "./ImportDialog.module.css";
import { texts } from "./texts.ts";
import type { Answer } from "./useImport.ts";

/** What shows as something to accept, or as nothing left to do. */
const SHOWN_AS_GATES: ReadonlySet<ErrorCode> = new Set(["older-package", "already-imported"]);

/** Why the import was not done, beside the field that it is about. */
export function Refusal({ answer }: { answer: Answer | undefined }) {
  const t = useTexts(texts);
  if (answer === undefined || SHOWN_AS_GATES.has(answer.failure.code)) {
    return null;
  }
  if (answer.failure.code === "cancelled") {
    return (
      <output className={style["quiet"]} data-testid="import-cancelled">
        <CheckCircleOutlined />
        {t.cancelled}
      </output>
    );
  }
  if (answer.failure.code === "wrong-code" && answer.remembered) {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t.rememberedWrongTitle}
        description={
          <>
            {t.rememberedWrongTodo}
            <HelpLink code="wrong-code" />
          </>
        }
        data-testid="failure"
        data-code="wrong-code"
      />
    );
  }
  return <FailureNotice failure={answer.failure} />;
}
