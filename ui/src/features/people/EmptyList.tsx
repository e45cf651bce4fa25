import { CheckCircleFilled, InboxOutlined, SearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useRef, useState } from "react";
import type { Chip } from "../../bindings/Chip.ts";
import type { ChipCount } from "../../bindings/ChipCount.ts";
import { useTexts } from "../../i18n/language.tsx";
import { BatchMenu, type BatchMenuAt } from "./BatchMenu.tsx";
import style from "./EmptyList.module.css";
import { countOf, someWait, StandApart } from "./StandApart.tsx";
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
  const [menu, setMenu] = useState<BatchMenuAt | null>(null);
  const before = useRef<HTMLElement | null>(null);
  const { title, hint } = searched ? t.noMatch : t.empty[chip];
  const exported = countOf(whole, "exported");
  const done = !searched && chip === "open";
  // Where people were exported and nobody is left, that is something to be proud of.
  const through = done && exported + countOf(whole, "changed-after-export") > 0;
  const forNow = done && someWait(whole);
  const Icon = searched ? SearchOutlined : done ? CheckCircleFilled : InboxOutlined;
  return (
    <>
      <div
        className={style["empty"]}
        data-testid="empty"
        onContextMenu={(event) => {
          const { activeElement } = document;
          before.current = activeElement instanceof HTMLElement ? activeElement : null;
          setMenu({ x: event.clientX, y: event.clientY });
        }}
      >
        <Icon className={style["icon"] ?? ""} data-done={done} />
        {through ? (
          <Through unit={unit} counts={whole} exported={exported} onChip={onChip} />
        ) : (
          <>
            <h2>{forNow ? t.through.forNow : title}</h2>
            <p>{hint}</p>
            {forNow && (
              <ul className={style["next"]}>
                <StandApart counts={whole} onChip={onChip} />
              </ul>
            )}
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
      {menu !== null && (
        <BatchMenu
          at={menu}
          onClose={() => {
            setMenu(null);
            before.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}
