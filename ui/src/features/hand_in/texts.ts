import type { HandInItem } from "../../bindings/HandInItem.ts";
import { grouped, persons, ren } from "../../i18n/count.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

/** A line of the checklist. */
interface ItemText {
  readonly title: string;
  readonly hint: string;
}

interface HandInTexts {
  readonly title: (n: number) => string;
  readonly what: (file: string, people: number) => string;
  readonly others: string;
  readonly batch: (n: number, people: number) => string;
  readonly item: (item: HandInItem, facts: ItemFacts) => ItemText;
  readonly reveal: string;
  readonly sheet: string;
  readonly left: (items: number) => string;
  readonly ready: string;
  readonly mark: string;
  readonly marked: (n: number) => string;
  readonly markGone: (n: number) => string;
  readonly already: (when: string) => string;
  readonly voided: string;
  readonly records: string;
  readonly close: string;
  readonly toStick: (stick: string) => string;
  readonly writeToStick: string;
  readonly written: string;
  readonly writtenOnStick: string;
  readonly eject: string;
  readonly ejected: string;
  readonly held: string;
  readonly keepIn: string;
}

/** What the lines are about. */
export interface ItemFacts {
  readonly file: string;
  readonly size: string;
  readonly people: number;
  readonly office: string;
  readonly hours: string;
  readonly phone: string;
  readonly deadline: string;
}

export const texts = bilingual<HandInTexts>({
  zh: {
    title: (n) => `报送清单：第 ${n} 批`,
    what: (file, people) => `${file} · ${ren(people)}`,
    others: "其他待报送的导出",
    batch: (n, people) => `第 ${n} 批 · ${ren(people)}`,
    item: (item, facts) =>
      ({
        file: {
          title: "文件拷到 U 盘，或在申报网站上传",
          hint: `${facts.file}（${facts.size}），不要解压，不要改名。拷完点「安全弹出」，再拔 U 盘。`,
        },
        forms: {
          title: `确认表 ${grouped(facts.people)} 张，按交表清单的顺序排好`,
          hint: "有几个人就有几张表，每张都有本人签字，号码前都打了 √。",
        },
        copies: {
          title: "每人先确认表，后身份证件复印件",
          hint: "都用 A4 纸：第二代身份证复印正反两面，第一代复印一面。不用装订、粘贴。",
        },
        numbers: {
          title: "复印件上的号码与表上打 √ 的一致",
          hint: "有不一致的，不要只抽掉这一张：在「导出记录」里作废这一批，改对后重新导出，再报送。",
        },
        place: {
          title: ["报送地点", isolated(facts.office)].filter(Boolean).join("："),
          hint: [
            facts.hours === "" ? "" : `办公时间 ${isolated(facts.hours)}`,
            facts.phone === "" ? "" : `电话 ${isolated(facts.phone)}`,
          ]
            .filter(Boolean)
            .join(" · "),
        },
        deadline: { title: `截止日期：${isolated(facts.deadline)}`, hint: "过期以前送到。" },
      })[item],
    reveal: "打开所在文件夹",
    sheet: "打印交表清单",
    left: (items) => `还有 ${items} 项没有打 √`,
    ready: "都备齐了，送到以后做标记",
    mark: "标记为已报送",
    marked: (n) => `第 ${n} 批已标记为已报送`,
    markGone: (n) => `第 ${n} 批已取消报送标记`,
    already: (when) => `已在 ${when} 标记为已报送。`,
    voided: "这一批已作废，请不要报送。",
    records: "导出记录",
    close: "关闭",
    toStick: (stick) => `复制到 ${isolated(stick)} 并核对`,
    writeToStick: "复制到其他位置并核对…",
    written: "已复制，并读回核对无误。拔 U 盘前，请先在系统里「安全弹出」。",
    writtenOnStick: "已复制，并读回核对无误。",
    eject: "安全弹出",
    ejected: "已复制并弹出，现在可以拔出 U 盘。",
    held: "U 盘还在使用，系统没有放开。请关闭从 U 盘打开的文件和窗口，再试一次；仍不行就先关机再拔。",
    keepIn: "正在复制，请不要拔出 U 盘。",
  },
  en: {
    title: (n) => `Handing in: batch ${n}`,
    what: (file, people) => `${file} · ${persons(people)}`,
    others: "Other exports to hand in",
    batch: (n, people) => `Batch ${n} · ${persons(people)}`,
    item: (item, facts) =>
      ({
        file: {
          title: "The file on a USB stick, or uploaded at the declaration site",
          hint: `${facts.file} (${facts.size}): do not unpack or rename it. Eject the stick before you pull it out.`,
        },
        forms: {
          title:
            facts.people === 1
              ? "1 form"
              : `${grouped(facts.people)} forms, in the order of the hand-in sheet`,
          hint: "As many as people, each signed and with a ticked number.",
        },
        copies: {
          title: "Of each person the form, then the ID copy",
          hint: "All on A4: second-generation ID cards both sides, first-generation ones one side. No staples, no glue.",
        },
        numbers: {
          title: "The number on each copy is the one ticked on the form",
          hint: "If one is not, do not merely leave it out: void this batch in “Export records”, put it right, export again and hand that in.",
        },
        place: {
          title: ["Where", isolated(facts.office)].filter(Boolean).join(": "),
          hint: [
            facts.hours === "" ? "" : `Open ${isolated(facts.hours)}`,
            facts.phone === "" ? "" : `Phone ${isolated(facts.phone)}`,
          ]
            .filter(Boolean)
            .join(" · "),
        },
        deadline: {
          title: `Last day: ${isolated(facts.deadline)}`,
          hint: "It has to be there by then.",
        },
      })[item],
    reveal: "Open folder",
    sheet: "Print hand-in sheet",
    left: (items) =>
      items === 1 ? "1 line is not ticked yet" : `${items} lines are not ticked yet`,
    ready: "All there. Mark it once it is handed in",
    mark: "Mark as handed in",
    marked: (n) => `Batch ${n} is marked as handed in`,
    markGone: (n) => `Batch ${n} is no longer marked as handed in`,
    already: (when) => `Marked as handed in on ${when}.`,
    voided: "This batch is void: do not hand it in.",
    records: "Export records",
    close: "Close",
    toStick: (stick) => `Copy to ${isolated(stick)} and verify`,
    writeToStick: "Copy elsewhere and verify…",
    written: "Copied and read back without a fault. Eject the stick before you pull it out.",
    writtenOnStick: "Copied and read back without a fault.",
    eject: "Eject",
    ejected: "Copied and ejected: the stick may be pulled out now.",
    held: "The stick is still in use. Close the files and windows opened from it and try again; if that does not help, shut the computer down first.",
    keepIn: "Copying. Please leave the stick in.",
  },
});
