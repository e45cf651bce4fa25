import { SafetyOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import { useSet, useSettings, useStart } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { bilingual, useTexts } from "../../i18n/language.tsx";

const texts = bilingual({
  zh: {
    text: "忘记密码或重装系统以后，要靠恢复码才能打开数据。",
    make: "生成恢复码",
    later: "以后再说",
  },
  en: {
    text: "If the password is forgotten or the system installed anew, only a recovery code opens the data.",
    make: "Make a recovery code",
    later: "Not now",
  },
});

/** After the first export there is something to lose: the recovery code is proposed, once, to who has none. */
export function Safety() {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const settings = useSettings().data;
  const status = useStart().data;
  const set = useSet();
  const tell = useTell();
  if (settings?.safetySeen !== false || status?.recoverySet !== false) {
    return null;
  }
  const seen = () => {
    set({ safetySeen: true }).catch(tell.failed);
  };
  return (
    <Alert
      type="info"
      showIcon
      icon={<SafetyOutlined />}
      data-testid="safety"
      title={t.text}
      action={
        <>
          <Button
            type="primary"
            size="small"
            data-testid="safety-make"
            onClick={() => {
              seen();
              open({ kind: "settings" });
            }}
          >
            {t.make}
          </Button>
          <Button type="text" size="small" data-testid="safety-later" onClick={seen}>
            {t.later}
          </Button>
        </>
      }
    />
  );
}
