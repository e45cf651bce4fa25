import { SafetyOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import { useSet, useSettings, useStart } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { bilingual, useTexts } from "../../i18n/language.tsx";

const texts = bilingual({
  zh: {
    title: "花一分钟，防止数据打不开",
    text: "导出记录和还没办完的人都在这台电脑上。忘记密码，或重装了系统，就要靠恢复码才能打开：请生成一个，抄在纸上收好。",
    make: "去生成恢复码",
    later: "以后再说",
  },
  en: {
    title: "A minute against losing your work",
    text: "The export records and everyone who is not done yet are on this computer alone. If the password is forgotten or the system installed anew, only a recovery code opens them: make one and keep it on paper.",
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
      title={t.title}
      description={
        <>
          <p>{t.text}</p>
          <Button
            type="primary"
            data-testid="safety-make"
            onClick={() => {
              seen();
              open({ kind: "settings" });
            }}
          >
            {t.make}
          </Button>{" "}
          <Button type="text" data-testid="safety-later" onClick={seen}>
            {t.later}
          </Button>
        </>
      }
    />
  );
}
