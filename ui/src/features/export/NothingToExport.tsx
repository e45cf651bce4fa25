import { InboxOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useOverlay } from "../../app/overlay.tsx";
import { takeFocus } from "../../components/focus.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Export.module.css";
import { texts } from "./texts.ts";

/** Says why there is nobody to export, and what to do first. */
export function NothingToExport({
  persons,
  onClose,
}: {
  persons: readonly number[] | null;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const asked = persons !== null && persons.length > 0;
  return (
    <div data-testid="nothing-to-export">
      <div className={style["nothing"]}>
        <InboxOutlined />
        <strong>{t.nothing}</strong>
        <p>{persons === null ? t.nothingAtAll : t.nothingSelected(persons.length)}</p>
      </div>
      <footer className={style["footer"]}>
        <Button ref={asked ? undefined : takeFocus} data-testid="export-close" onClick={onClose}>
          {t.close}
        </Button>
        {asked && (
          <Button
            type="primary"
            ref={takeFocus}
            data-testid="export-to-confirm"
            onClick={() => {
              open({ kind: "confirm", persons });
            }}
          >
            {t.toConfirm}
          </Button>
        )}
      </footer>
    </div>
  );
}
