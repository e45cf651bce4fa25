import { DownloadOutlined, FolderOpenOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useSettings } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { SavedTable } from "../../bindings/SavedTable.ts";
import { ask } from "../../host/shell.ts";
import { useLanguage, useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import { texts as peopleTexts } from "../people/texts.ts";
import { listSave } from "./listSave.ts";
import style from "./Overview.module.css";
import { texts } from "./texts.ts";

/** 导出清单和进度: asks for the folder, has the workbook written there, and leads to it. 隐藏号码 hides numbers in it as well. */
export function SaveList({ unit }: { unit: number }) {
  const t = useTexts(texts);
  const { column } = useTexts(peopleTexts);
  const { state } = useTexts(words);
  const language = useLanguage();
  const tell = useTell();
  const masked = useSettings().data?.maskNumbers ?? true;
  const [works, setWorks] = useState(false);
  const [saved, setSaved] = useState<SavedTable | null>(null);
  const write = async () => {
    const folder = await ask("folder_pick");
    if (folder !== null) {
      const request = listSave({ unit, masked, folder: folder.id, language, t, column, state });
      const written = await ask("list_save", request);
      setSaved(written);
      tell.done(t.saved(written.file));
    }
  };
  return (
    <span className={style["save"]}>
      {saved !== null && (
        <Button
          type="link"
          icon={<FolderOpenOutlined />}
          title={saved.file}
          data-testid="list-saved"
          onClick={() => {
            ask("folder_show", saved.folder.id).catch(tell.failed);
          }}
        >
          {t.show}
        </Button>
      )}
      <Button
        icon={<DownloadOutlined />}
        loading={works}
        data-testid="list-save"
        onClick={() => {
          setWorks(true);
          write()
            .catch(tell.failed)
            .finally(() => {
              setWorks(false);
            });
        }}
      >
        {t.save}
      </Button>
    </span>
  );
}
