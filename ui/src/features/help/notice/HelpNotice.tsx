import { Button, Modal } from "antd";
import { useSet, useSettings } from "../../../app/queries.ts";
import { rem } from "../../../app/textSize.tsx";
import { useTell } from "../../../app/tell.tsx";
import { takeFocus, useFocusBack } from "../../../components/focus.ts";
import { bilingual, useTexts } from "../../../i18n/language.tsx";
import { EightSteps } from "../drawn/EightSteps.tsx";
import style from "./HelpNotice.module.css";

const texts = bilingual({
  zh: {
    title: "帮助提示",
    hello: "您好！这个程序陪您把社会保障卡的数据核对好、报上去，一共八步：",
    own: "不用一次做完。做好一批，报送一批；数据都存在这台电脑上，关掉程序也不会丢。",
    keys: (f1: string, ask: string) => [
      `不知道按钮是做什么的，按 ${f1} 或 ${ask}，就会一个一个说给您听。`,
      "右上角「帮助」里有使用手册，标着教程的页码，可以对着看。",
    ],
    go: "继续",
  },
  en: {
    title: "Help",
    hello:
      "Welcome! This program leads you through checking and handing in the card data, in eight steps:",
    own: "They need not be done at one go: hand in who is ready. The data stay on this computer, and closing the program loses nothing.",
    keys: (f1: string, ask: string) => [
      `Press ${f1} or ${ask} and the buttons around you are explained one by one.`,
      "“Help” at the top right has the manual, with the slide numbers of the tutorial.",
    ],
    go: "Continue",
  },
});

/** 帮助提示: once, when the first start has led here. One Enter, and it is gone for good. */
export function HelpNotice() {
  const settings = useSettings();
  return settings.data?.helpSeen === false ? <Notice /> : null;
}

function Notice() {
  const t = useTexts(texts);
  const set = useSet();
  const tell = useTell();
  useFocusBack();
  const go = () => {
    set({ helpSeen: true }).catch(tell.failed);
  };
  return (
    <Modal
      open
      centered
      width={rem(660)}
      scrollLock={false}
      title={t.title}
      mask={{ closable: false }}
      onCancel={go}
      wrapProps={{ "data-testid": "help-notice" }}
      footer={
        <Button
          ref={takeFocus}
          type="primary"
          size="large"
          data-testid="help-notice-go"
          onClick={go}
        >
          {t.go}
        </Button>
      }
    >
      <div className={style["notice"]}>
        <p>{t.hello}</p>
        <EightSteps />
        <p>{t.own}</p>
        <ul className={style["keys"]}>
          {t.keys("F1", "?").map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
