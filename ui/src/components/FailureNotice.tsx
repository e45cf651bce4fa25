import { Alert } from "antd";
import { explain } from "../i18n/failure.ts";
import { useLanguage } from "../i18n/language.tsx";
import type { ShellFailure } from "../host/failure.ts";
import { HelpLink } from "./HelpLink.tsx";

/** What went wrong and what to do, where the clerk is looking. */
export function FailureNotice({ failure }: { failure: ShellFailure | null }) {
  const language = useLanguage();
  if (failure === null) {
    return null;
  }
  const { what, todo } = explain(failure, language);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={what}
      description={
        <>
          {todo}
          <HelpLink code={failure.code} />
        </>
      }
      data-testid="failure"
      data-code={failure.code}
    />
  );
}
