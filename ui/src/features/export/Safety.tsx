import { SafetyOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import { useSet, useSettings, useStart } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import style from "./Export.module.css";
import { proposals } from "./proposals.ts";

const texts = bilingual({
  zh: {
    text: "忘记密码或重装系统以后，要靠恢复码才能打开数据。",
    make: "生成恢复码",
    later: "以后再说",
    office: "另外可以在「设置」里开启「卡中心协助」：忘记密码时，由卡中心帮忙打开。",
    officeAlone:
      "可以在「设置」里开启「卡中心协助」：忘记密码、又找不到恢复码时，由卡中心帮忙打开。",
    look: "看看",
  },
  en: {
    text: "If the password is forgotten or the system installed anew, only a recovery code opens the data.",
    make: "Make a recovery code",
    later: "Not now",
    office:
      "The card centre's help can be switched on in the settings as well: they can then help you in.",
    officeAlone:
      "The card centre's help can be switched on in the settings: they can then help you in if password and recovery code are gone.",
    look: "Look at it",
  },
});

/** After the first export there is something to lose: recovery code and card centre's help are proposed, once, to who has none. */
export function Safety() {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const settings = useSettings().data;
  const status = useStart().data;
  const set = useSet();
  const tell = useTell();
  const proposed = proposals(settings, status);
  if (proposed === null) {
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
      title={proposed.recovery ? t.text : t.officeAlone}
      description={
        <>
          {proposed.recovery && proposed.office && t.office}
          <div className={style["proposed"]}>
            <Button
              type="primary"
              size="small"
              data-testid="safety-make"
              onClick={() => {
                seen();
                open({ kind: "settings" });
              }}
            >
              {proposed.recovery ? t.make : t.look}
            </Button>
            <Button size="small" data-testid="safety-later" onClick={seen}>
              {t.later}
            </Button>
          </div>
        </>
      }
    />
  );
}
