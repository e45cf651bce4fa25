import { QuestionCircleOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useHelp } from "../../app/help.tsx";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** 帮助: tells of what is around. */
export function HelpButton() {
  const help = useHelp();
  const t = useTexts(texts);
  return (
    <Button
      type="text"
      icon={<QuestionCircleOutlined />}
      title={t.helpHint}
      data-testid="help"
      onClick={help?.showAround}
    >
      {t.help}
    </Button>
  );
}

/** The same as a sign alone, for the head of a screen that hides the bar. */
export function HelpSign() {
  const help = useHelp();
  const t = useTexts(texts);
  return (
    <Button
      type="text"
      size="large"
      icon={<QuestionCircleOutlined />}
      aria-label={t.help}
      title={t.helpHint}
      data-testid="help-here"
      onClick={help?.showAround}
    />
  );
}
