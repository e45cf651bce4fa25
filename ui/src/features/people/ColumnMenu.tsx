import { DownOutlined } from "@ant-design/icons";
import { Button, Checkbox, Popover } from "antd";
import { useState } from "react";
import { useTexts } from "../../i18n/language.tsx";
import style from "./ColumnMenu.module.css";
import { ALWAYS, COLUMNS, OWN, type ShownColumn, toggled, USUAL } from "./columns.ts";
import { texts } from "./texts.ts";

/** 列: what the list shows of everyone. */
export function ColumnMenu({
  columns,
  onColumns,
}: {
  columns: readonly ShownColumn[];
  onColumns: (columns: readonly ShownColumn[]) => void;
}) {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const own = OWN.filter((column) => columns.includes(column)).length;
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      arrow={false}
      destroyOnHidden
      content={
        <fieldset aria-label={t.columnsHint} className={style["menu"]} data-testid="columns-menu">
          <div className={style["boxes"]}>
            {COLUMNS.map((column) => (
              <Checkbox
                key={column}
                checked={columns.includes(column)}
                disabled={column === ALWAYS}
                data-testid={`column-${column}`}
                onChange={({ target }) => {
                  onColumns(toggled(columns, [column], target.checked));
                }}
              >
                {t.column[column]}
              </Checkbox>
            ))}
          </div>
          <div className={style["all"]}>
            <Checkbox
              checked={own === OWN.length}
              indeterminate={own > 0 && own < OWN.length}
              data-testid="own-columns"
              onChange={({ target }) => {
                onColumns(toggled(columns, OWN, target.checked));
              }}
            >
              {t.own}
            </Checkbox>
            <Button
              size="small"
              type="link"
              data-testid="usual-columns"
              onClick={() => {
                onColumns(USUAL);
              }}
            >
              {t.usualColumns}
            </Button>
          </div>
        </fieldset>
      }
    >
      <Button
        data-testid="columns"
        title={t.columnsHint}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {t.columns}
        <DownOutlined />
      </Button>
    </Popover>
  );
}
