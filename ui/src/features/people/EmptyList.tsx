import { CheckCircleOutlined, InboxOutlined, SearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Chip } from "../../bindings/Chip.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./EmptyList.module.css";
import { texts } from "./texts.ts";

/** In place of a list without people: why it is empty, and where to go. */
export function EmptyList({
  chip,
  searched,
  onEveryone,
  onClear,
}: {
  chip: Chip;
  searched: boolean;
  onEveryone: () => void;
  onClear: () => void;
}) {
  const t = useTexts(texts);
  const { title, hint } = searched ? t.noMatch : t.empty[chip];
  const done = !searched && chip === "open";
  const Icon = searched ? SearchOutlined : done ? CheckCircleOutlined : InboxOutlined;
  return (
    <div className={style["empty"]} data-testid="empty">
      <Icon className={style["icon"] ?? ""} data-done={done} />
      <h2>{title}</h2>
      <p>{hint}</p>
      {searched && (
        <div className={style["buttons"]}>
          {chip !== "everyone" && (
            <Button type="primary" data-testid="search-everyone" onClick={onEveryone}>
              {t.searchEveryone}
            </Button>
          )}
          <Button data-testid="search-clear" onClick={onClear}>
            {t.clearSearch}
          </Button>
        </div>
      )}
    </div>
  );
}
