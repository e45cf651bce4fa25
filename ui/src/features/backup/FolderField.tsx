import { FolderOpenOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { takeFocus } from "../../components/focus.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { texts } from "./texts.ts";
import type { FolderChoice } from "./useFolder.ts";

/** Where the file goes. */
export function FolderField({ place: { folder, picking, pick } }: { place: FolderChoice }) {
  const t = useTexts(texts);
  return (
    <section className={style["part"]}>
      <h4>{t.folder}</h4>
      <div className={style["folder"]}>
        <FolderOpenOutlined />
        <span data-testid="backup-folder">{folder?.path ?? t.noFolder}</span>
        <Button
          type={folder === null ? "primary" : "default"}
          ref={folder === null ? takeFocus : null}
          loading={picking}
          data-testid="backup-folder-pick"
          onClick={pick}
        >
          {folder === null ? t.chooseFolder : t.anotherFolder}
        </Button>
      </div>
    </section>
  );
}
