import { FolderOpenOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { FolderHandle } from "../../bindings/FolderHandle.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Export.module.css";
import { Path } from "./Path.tsx";
import { texts } from "./texts.ts";

/** Where the files go, and the way to another place. */
export function FolderLine({
  folder,
  picking,
  onPick,
}: {
  folder: FolderHandle;
  picking: boolean;
  onPick: () => void;
}) {
  const t = useTexts(texts);
  return (
    <section className={style["field"]}>
      <span className={style["label"]}>{t.folder}</span>
      <div className={style["folder"]}>
        <FolderOpenOutlined />
        <Path path={folder.path} />
        <Button loading={picking} data-testid="folder-pick" onClick={onPick}>
          {t.anotherFolder}
        </Button>
      </div>
    </section>
  );
}
