import { useEffect, useEffectEvent } from "react";
import { follow, latest } from "../host/running.ts";
import { ask, type LongCommand } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";

interface Ended {
  readonly well: string;
  readonly not: string;
}

interface Texts {
  readonly of: Record<LongCommand, Ended>;
  /** What to do after any of them. */
  readonly look: string;
}

const texts = bilingual<Texts>({
  zh: {
    of: {
      package_import: { well: "数据包导入完成", not: "数据包没有导入" },
      export: { well: "报盘数据导出完成", not: "报盘数据没有导出" },
      export_write_again: { well: "文件已重新写出", not: "文件没有写出" },
      export_copy: { well: "已复制到 U 盘", not: "没有复制到 U 盘" },
      document_print: { well: "已全部交给打印机", not: "打印没有完成" },
      document_save: { well: "PDF 已保存", not: "PDF 没有保存" },
      document_open: { well: "PDF 已打开", not: "PDF 没有打开" },
      photo_batch_read: { well: "照片已读完，请核对", not: "照片没有读完" },
      photo_batch_take: { well: "照片导入完成", not: "照片没有导入" },
      table_read: { well: "表格已读完，请核对", not: "表格没有读完" },
      backup_make: { well: "备份完成", not: "没有备份" },
      backup_restore: { well: "备份已恢复", not: "备份没有恢复" },
      unit_erase: { well: "单位数据已删除", not: "单位数据没有删除" },
      table_take: { well: "信息导入完成", not: "信息没有导入" },
    },
    look: "请回到社会保障卡单位报盘程序查看。",
  },
  en: {
    of: {
      package_import: { well: "Package imported", not: "Package not imported" },
      export: { well: "Export finished", not: "Export not finished" },
      export_write_again: { well: "File written again", not: "File not written" },
      export_copy: { well: "Copied to the stick", not: "Not copied to the stick" },
      document_print: { well: "All handed to the printer", not: "Print not finished" },
      document_save: { well: "PDF saved", not: "PDF not saved" },
      document_open: { well: "PDF opened", not: "PDF not opened" },
      photo_batch_read: { well: "Photos read, please check", not: "Photos not read" },
      photo_batch_take: { well: "Photos imported", not: "Photos not imported" },
      table_read: { well: "Table read, please check", not: "Table not read" },
      backup_make: { well: "Backup made", not: "Backup not made" },
      backup_restore: { well: "Backup restored", not: "Backup not restored" },
      unit_erase: { well: "Unit deleted", not: "Unit not deleted" },
      table_take: { well: "Table imported", not: "Table not imported" },
    },
    look: "See the Social Security Card Reporting program.",
  },
});

/** Work that is shorter than this needs no notice: nobody has gone to do something else. */
const LONG_MS = 3_000;

/** Long work for a clerk who does something else meanwhile: how far it is on the program's sign, and a notice of the system at its end. */
export function Attention(): null {
  const t = useTexts(texts);
  const tell = useEffectEvent((command: LongCommand, well: boolean) => {
    const { well: good, not } = t.of[command];
    // The system shows it or does not; the window tells all the same.
    ask("job_ended", { title: well ? good : not, text: t.look }).catch(() => undefined);
  });
  useEffect(() => {
    let shown: number | null = null;
    const show = (percent: number | null) => {
      if (percent !== shown) {
        shown = percent;
        ask("job_progress", percent).catch(() => undefined);
      }
    };
    return follow({
      progress: (percent) => {
        if (latest() !== null) {
          show(percent);
        }
      },
      ended: ({ command }, well, lasted) => {
        if (latest() === null) {
          show(null);
        }
        if (lasted >= LONG_MS) {
          tell(command, well);
        }
      },
    });
  }, []);
  return null;
}
