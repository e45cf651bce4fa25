import { ImportOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { takeFocus } from "../../components/focus.ts";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import { texts as stepTexts } from "../steps/texts.ts";
import { FirstPicture } from "./FirstPicture.tsx";
import style from "./NoUnitYet.module.css";

const texts = bilingual({
  zh: {
    title: "从导入数据包开始",
    lead: "数据包里是本单位参保人员的社保卡信息。导入后就可以选照片、选号码、确认并导出。",
    steps: [
      {
        title: "拿到数据包",
        text: "在申报网站的「社保卡上传及下载」下载，或向业务经办人领取。文件名是「单位编号.zip」，请不要解压。",
      },
      { title: "备好领取码", text: "印在领取单上，共 16 位；没有领取单的，向业务经办人要。" },
      { title: "导入", text: "按下面的按钮选择数据包，或把它直接拖到这个窗口里。" },
    ],
    import: "报盘文件导入",
  },
  en: {
    title: "Begin with the data package",
    lead: "It holds the card data of your unit's insured people. Once it is imported, you choose photos and numbers, confirm and export.",
    steps: [
      {
        title: "Get the package",
        text: "Download it from the declaration site (社保卡上传及下载) or ask your officer. It is named “<unit number>.zip”; do not unpack it.",
      },
      {
        title: "Have the code ready",
        text: "16 characters, on your slip; if you have none, ask your officer.",
      },
      { title: "Import it", text: "Press the button below, or drop the file on this window." },
    ],
    import: "Import package",
  },
});

/** The empty start: how the first unit comes in. */
export function NoUnitYet({
  onImport,
  onHowToGet,
}: {
  onImport: () => void;
  onHowToGet: () => void;
}) {
  const t = useTexts(texts);
  const { howToGet } = useTexts(stepTexts);
  return (
    <main className={style["page"]}>
      <div className={style["card"]}>
        <FirstPicture className={style["picture"] ?? ""} />
        <div className={style["words"]}>
          <h1>{t.title}</h1>
          <p className={style["lead"]}>{t.lead}</p>
          <ol className={style["steps"]}>
            {t.steps.map(({ title, text }) => (
              <li key={title}>
                <div>
                  <strong>{title}</strong>
                  <p>{text}</p>
                </div>
              </li>
            ))}
          </ol>
          <div className={style["buttons"]}>
            <Button
              type="primary"
              size="large"
              icon={<ImportOutlined />}
              ref={takeFocus}
              onClick={onImport}
              data-testid="import-first"
              data-begins
            >
              {t.import}
            </Button>
            <Button size="large" onClick={onHowToGet} data-testid="download-first">
              {howToGet}
            </Button>
          </div>
        </div>
      </div>
    </main>
  );
}
