import { SafetyOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { type RefObject, useEffect } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { useSet, useSettings, useStart } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeLostFocus } from "../../components/focus.ts";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import { CodeToWrite } from "../settings/CodeToWrite.tsx";
import { useRecoveryCode } from "../settings/useRecoveryCode.ts";
import style from "./Export.module.css";
import { proposals } from "./proposals.ts";

const texts = bilingual({
  zh: {
    text: "忘记密码或重装系统以后，要靠恢复码才能打开数据。",
    make: "生成恢复码",
    later: "以后再说",
    office: "另外可以在「设置」里开启「协助解锁」：忘记密码时，由社保卡管理中心帮忙打开。",
    officeAlone:
      "可以在「设置」里开启「协助解锁」：忘记密码、又找不到恢复码时，由社保卡管理中心帮忙打开。",
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
export function Safety({
  code,
  onCode,
  next,
}: {
  /** The recovery code that was made here, until it is written down. */
  code: string | null;
  onCode: (code: string | null) => void;
  /** Where the focus goes afterwards. */
  next: RefObject<HTMLElement | null>;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const settings = useSettings().data;
  const status = useStart().data;
  const set = useSet();
  const tell = useTell();
  const proposed = proposals(settings, status);
  const seen = () => {
    set({ safetySeen: true }).catch(tell.failed);
  };
  const { making, failure, make } = useRecoveryCode((made) => {
    onCode(made);
    seen();
  });
  const through = code === null && proposed === null;
  useEffect(() => {
    if (through) {
      takeLostFocus(next.current);
    }
  }, [through, next]);

  if (code !== null) {
    return (
      <CodeToWrite
        code={code}
        replaced={false}
        onDone={() => {
          onCode(null);
        }}
      />
    );
  }
  if (proposed === null) {
    return null;
  }
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
          <FailureNotice failure={failure} />
          <div className={style["proposed"]}>
            {proposed.recovery ? (
              <Button
                type="primary"
                size="small"
                loading={making}
                data-testid="safety-make"
                onClick={make}
              >
                {t.make}
              </Button>
            ) : (
              <Button
                type="primary"
                size="small"
                data-testid="safety-look"
                onClick={() => {
                  seen();
                  open({ kind: "settings" });
                }}
              >
                {t.look}
              </Button>
            )}
            <Button size="small" data-testid="safety-later" onClick={seen}>
              {t.later}
            </Button>
          </div>
        </>
      }
    />
  );
}
