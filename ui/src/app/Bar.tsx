import {
  BarChartOutlined,
  FileDoneOutlined,
  HistoryOutlined,
  ImportOutlined,
  LockOutlined,
  SettingOutlined,
} from "@ant-design/icons";
import { Button, Select } from "antd";
import type { StartStatus } from "../bindings/StartStatus.ts";
import type { UnitSummary } from "../bindings/UnitSummary.ts";
import { withShortcut } from "../components/shortcut.ts";
import { HelpButton } from "../features/help/HelpButton.tsx";
import { grouped, ren } from "../i18n/count.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import style from "./Bar.module.css";
import { useLock } from "./lock.ts";
import { NoticeBell } from "./NoticeBell.tsx";
import { useOverlay } from "./overlay.tsx";

const texts = bilingual({
  zh: {
    import: "报盘文件导入",
    unit: "单位",
    overview: "总览",
    records: "导出记录",
    journal: "操作记录",
    settings: "设置",
    lock: "锁定",
    left: (open: number) => (open === 0 ? "无待办" : `待办 ${ren(open)}`),
  },
  en: {
    import: "Import package",
    unit: "Unit",
    overview: "Overview",
    records: "Export records",
    journal: "Record of work",
    settings: "Settings",
    lock: "Lock",
    left: (open: number) => (open === 0 ? "nothing to do" : `${grouped(open)} to do`),
  },
});

/** The bar above the list: import at the left, as the tutorial has it; the unit; records and settings. */
export function Bar({
  status,
  units,
  unit,
  onUnit,
}: {
  status: StartStatus;
  units: readonly UnitSummary[];
  unit: UnitSummary | undefined;
  onUnit: (id: number) => void;
}) {
  const t = useTexts(texts);
  const { open } = useOverlay();
  const lock = useLock();
  return (
    <header className={style["bar"]}>
      <Button
        type="primary"
        size="large"
        icon={<ImportOutlined />}
        data-testid="import"
        onClick={() => {
          open({ kind: "import", file: null });
        }}
      >
        {t.import}
      </Button>
      {unit !== undefined && (
        <Select
          className={style["unit"] ?? ""}
          aria-label={t.unit}
          data-testid="unit"
          variant="borderless"
          size="large"
          showSearch={units.length > 8 ? { optionFilterProp: "search" } : false}
          popupMatchSelectWidth={false}
          value={unit.id}
          onChange={onUnit}
          optionRender={({ data }) => data.line}
          options={units.map((one) => ({
            value: one.id,
            search: `${one.code} ${one.name}`,
            label: <UnitName unit={one} />,
            line: (
              <div className={style["option"]}>
                <UnitName unit={one} />
                <span className={style["left"]}>{t.left(one.open)}</span>
              </div>
            ),
          }))}
        />
      )}
      <div className={style["gap"]} />
      {unit !== undefined && (
        <Button
          type="text"
          icon={<BarChartOutlined />}
          data-testid="overview-open"
          onClick={() => {
            open({ kind: "overview" });
          }}
        >
          {t.overview}
        </Button>
      )}
      {unit !== undefined && (
        <Button
          type="text"
          icon={<FileDoneOutlined />}
          data-testid="records"
          onClick={() => {
            open({ kind: "records" });
          }}
        >
          {t.records}
        </Button>
      )}
      {unit !== undefined && (
        <Button
          type="text"
          icon={<HistoryOutlined />}
          data-testid="journal-open"
          onClick={() => {
            open({ kind: "journal" });
          }}
        >
          {t.journal}
        </Button>
      )}
      {status.passwordSet && (
        <Button
          type="text"
          icon={<LockOutlined />}
          title={withShortcut("L")}
          data-testid="lock"
          onClick={() => void lock()}
        >
          {t.lock}
        </Button>
      )}
      <HelpButton />
      <NoticeBell />
      <Button
        type="text"
        icon={<SettingOutlined />}
        aria-label={t.settings}
        title={t.settings}
        data-testid="settings"
        onClick={() => {
          open({ kind: "settings" });
        }}
      />
    </header>
  );
}

function UnitName({ unit }: { unit: UnitSummary }) {
  return (
    <span className={style["name"]}>
      <strong title={unit.name}>{unit.name}</strong>
      <span className={style["code"]}>{unit.code}</span>
    </span>
  );
}
