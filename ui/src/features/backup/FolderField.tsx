import { FolderOpenOutlined } from "@ant-design/icons";
import { Button } from "antd";
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
        <span data-testid="backup-folder">{folder?.path ?? ""}</span>
        <Button loading={picking} data-testid="backup-folder-pick" onClick={pick}>
          {t.anotherFolder}
        </Button>
      </div>
    </section>
  );
}
