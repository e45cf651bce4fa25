import { DownOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Dropdown, Input, type InputRef, Switch } from "antd";
import type { Ref } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { clearable } from "../../components/clearable.tsx";
import { withShortcut } from "../../components/shortcut.ts";
import { isComposing } from "../../components/keyboard.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { batchItems, openBatch } from "./batch.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import type { ShownColumn } from "./columns.ts";
import { texts } from "./texts.ts";
import style from "./Toolbar.module.css";
import type { Search } from "./useSearch.ts";

/** Search, 隐藏号码, 列, 批量处理, and how many people there are. */
export function Toolbar({
  search,
  field,
  masked,
  columns,
  found,
  onMask,
  onColumns,
  onLeave,
}: {
  search: Search;
  field: Ref<InputRef>;
  masked: boolean;
  columns: readonly ShownColumn[];
  found: number | undefined;
  onMask: (masked: boolean) => void;
  onColumns: (columns: readonly ShownColumn[]) => void;
  /** The clerk goes on to the list. */
  onLeave: () => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  return (
    <div className={style["bar"]}>
      <Input
        ref={field}
        className={style["search"] ?? ""}
        data-testid="search"
        aria-label={t.search}
        placeholder={`${t.searchHint}  ${withShortcut("F")}`}
        prefix={<SearchOutlined className={style["icon"] ?? ""} />}
        allowClear={clearable}
        spellCheck={false}
        autoComplete="off"
        value={search.typed}
        onChange={(event) => {
          search.type(event.target.value);
        }}
        onCompositionStart={() => {
          search.compose(true);
        }}
        onCompositionEnd={() => {
          search.compose(false);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) {
            return;
          }
          if (event.key === "Escape") {
            search.clear();
          } else if (event.key === "ArrowDown" || event.key === "Enter") {
            event.preventDefault();
            onLeave();
          }
        }}
      />
      {/* The switch carries its own name; the word beside it switches as well. */}
      <label className={style["mask"]}>
        <Switch
          size="small"
          data-testid="mask"
          aria-label={t.mask}
          checked={masked}
          onChange={onMask}
        />
        {t.mask}
      </label>
      <div className={style["gap"]} />
      <ColumnMenu columns={columns} onColumns={onColumns} />
      <Dropdown
        trigger={["click"]}
        menu={{
          items: batchItems(t),
          onClick: ({ key }) => {
            openBatch(key, null, open);
          },
        }}
      >
        <Button data-testid="batch">
          {t.batch}
          <DownOutlined />
        </Button>
      </Dropdown>
      <output className={style["found"]} data-testid="found">
        {found !== undefined && t.found(grouped(found))}
      </output>
    </div>
  );
}
