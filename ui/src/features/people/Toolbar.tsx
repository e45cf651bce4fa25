import { DownOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Dropdown, Input, type InputRef, Switch } from "antd";
import type { Ref } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { isComposing } from "../../components/keyboard.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { batchItems, openBatch } from "./batch.tsx";
import { texts } from "./texts.ts";
import style from "./Toolbar.module.css";
import type { Search } from "./useSearch.ts";

/** Search, 隐藏号码, 单位信息, 批量处理, and how many people there are. */
export function Toolbar({
  search,
  field,
  masked,
  own,
  found,
  onMask,
  onOwn,
  onLeave,
}: {
  search: Search;
  field: Ref<InputRef>;
  masked: boolean;
  own: boolean;
  found: number | undefined;
  onMask: (masked: boolean) => void;
  onOwn: (own: boolean) => void;
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
        placeholder={`${t.searchHint}  Ctrl+F`}
        prefix={<SearchOutlined className={style["icon"] ?? ""} />}
        allowClear
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
      <label className={style["mask"]} title={t.ownHint}>
        <Switch
          size="small"
          data-testid="own-columns"
          aria-label={t.own}
          checked={own}
          onChange={onOwn}
        />
        {t.own}
      </label>
      <div className={style["gap"]} />
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
