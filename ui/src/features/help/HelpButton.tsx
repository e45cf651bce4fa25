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
