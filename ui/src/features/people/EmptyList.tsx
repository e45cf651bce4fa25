import { CheckCircleFilled, InboxOutlined, SearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./EmptyList.module.css";
import { texts } from "./texts.ts";
import { Through } from "./Through.tsx";

/** In place of a list without people: why it is empty, and where to go. */
export function EmptyList({
  unit,
  whole,
  chip,
  searched,
  onChip,
  onClear,
}: {
  unit: number;
  /** Of all people. */
  whole: readonly ChipCount[];
  chip: Chip;
  searched: boolean;
  onChip: (chip: Chip) => void;
  onClear: () => void;
}) {
  const t = useTexts(texts);
  const { title, hint } = searched ? t.noMatch : t.empty[chip];
  const of = (wanted: Chip) => whole.find((one) => one.chip === wanted)?.count ?? 0;
  const exported = of("exported");
  const done = !searched && chip === "open";
  // Where people were exported and nobody is left, that is something to be proud of.
  const through = done && exported + of("changed-after-export") > 0;
  const Icon = searched ? SearchOutlined : done ? CheckCircleFilled : InboxOutlined;
  return (
    <div className={style["empty"]} data-testid="empty">
      <Icon className={style["icon"] ?? ""} data-done={done} />
      {through ? (
        <Through unit={unit} counts={whole} exported={exported} onChip={onChip} />
      ) : (
        <>
          <h2>{title}</h2>
          <p>{hint}</p>
        </>
      )}
      {searched && (
        <div className={style["buttons"]}>
          {chip !== "everyone" && (
            <Button
              type="primary"
              data-testid="search-everyone"
              onClick={() => {
                onChip("everyone");
              }}
            >
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
