import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { CodeGroups } from "../../components/CodeGroups.tsx";
import { takeFocus } from "../../components/focus.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";

/** A recovery code, shown once, until the clerk has written it down. */
export function CodeToWrite({
  code,
  replaced,
  onDone,
}: {
  code: string;
  /** It took the place of an earlier one. */
  replaced: boolean;
  onDone: () => void;
}) {
  const t = useTexts(texts);
  return (
    <div className={style["written"]}>
      <p>
        <EditOutlined /> <strong>{t.recoveryWrite}</strong>
      </p>
      <CodeGroups code={code} testId="recovery-code" />
      <p className={style["why"]}>
        {t.recoveryKeep}
        {replaced && ` ${t.recoveryReplaced}`}
      </p>
      <Button type="primary" ref={takeFocus} onClick={onDone} data-testid="recovery-done">
        {t.recoveryDone}
      </Button>
    </div>
  );
}
