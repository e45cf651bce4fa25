import { grouped, persons, ren } from "../../i18n/count.ts";
import { bilingual } from "../../i18n/language.tsx";
import type { Standing } from "./summary.ts";

interface Texts {
  readonly title: string;
  readonly summary: (batches: number, people: number) => string;
  readonly open: (batches: number) => string;
  readonly again: string;
  readonly close: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly batches: string;
  readonly people: (count: number) => string;
  readonly standing: Record<Standing, string>;
  readonly exportedAt: string;
  readonly handedInAt: string;
  readonly voidedAt: string;
  readonly rewrittenAt: string;
  readonly contact: string;
  readonly folder: string;
  readonly size: string;
  readonly reveal: string;
  readonly handIn: string;
  readonly notHandedIn: string;
  readonly checklist: string;
  readonly handInSheet: string;
  readonly writeAgain: string;
  readonly writeAgainTitle: (n: number) => string;
  readonly writeAgainWhy: (file: string) => string;
  readonly writeAgainOk: string;
  readonly cancel: string;
  readonly writing: (n: number) => string;
  readonly written: (file: string) => string;
  readonly writeCancelled: string;
  readonly voiding: string;
  readonly noVoid: string;
  readonly isVoided: string;
  readonly voidTitle: (n: number) => string;
  readonly voidEffects: (people: number, n: number, file: string) => readonly string[];
  readonly voidOk: string;
  readonly voidCancel: string;
  readonly voided: (n: number, people: number) => string;
  readonly order: string;
  readonly search: string;
  readonly found: (found: number, all: number) => string;
  readonly nobodyFound: string;
  readonly technical: string;
  readonly packageId: string;
}

export const texts = bilingual<Texts>({
  zh: {
    title: "导出记录",
    summary: (batches, people) => `共 ${batches} 批 ${ren(people)}（已作废的不计）`,
    open: (batches) =>
      batches === 0 ? "都已标记为已报送" : `其中 ${batches} 批还没有标记为已报送`,
    again: "再试一次",
    close: "关闭",
    empty: "还没有导出过",
    emptyHint: "做完「数据确认」后按「报盘数据导出」，导出的每一批都会记在这里。",
    batches: "各批导出",
    people: ren,
    standing: { exported: "已导出", "handed-in": "已报送", voided: "已作废" },
    exportedAt: "导出时间",
    handedInAt: "报送标记",
    voidedAt: "作废时间",
    rewrittenAt: "重新写出",
    contact: "联系人",
    folder: "文件夹",
    size: "文件大小",
    reveal: "打开所在文件夹",
    handIn: "标记为已报送",
    notHandedIn: "取消报送标记",
    checklist: "报送清单",
    handInSheet: "打印交表清单",
    writeAgain: "重新写出",
    writeAgainTitle: (n) => `重新写出第 ${n} 批？`,
    writeAgainWhy: (file) =>
      `文件丢失、损坏，或要放到 U 盘上时，可以再写一份。人员和编号都不变，写出后请报送新的 ${file}，原来的不要再交。接下来选择保存到哪个文件夹。`,
    writeAgainOk: "选择文件夹…",
    cancel: "取消",
    writing: (n) => `正在重新写出第 ${n} 批，请不要关机，也不要拔出 U 盘。`,
    written: (file) => `已重新写出 ${file}，请报送这一份。`,
    writeCancelled: "已取消，没有写出文件。",
    voiding: "作废",
    noVoid: "已报送的一批不能作废。标记有误时，先取消报送标记。",
    isVoided: "这一批已作废，其中的人已回到「已确认」，可以重新导出。原来的文件请不要报送。",
    voidTitle: (n) => `作废第 ${n} 批？`,
    voidEffects: (people, n, file) => [
      `这 ${ren(people)}回到「已确认」，可以重新导出；导出后信息有变的人要重新确认。`,
      `编号 ${n} 不再使用，下一次导出用新的编号。`,
      "下一次导出的文件会告诉社保卡管理中心：这一批作废。",
      `已写出的 ${file} 请自行删除，不要报送。`,
    ],
    voidOk: "作废这一批",
    voidCancel: "不作废",
    voided: (n, people) => `第 ${n} 批已作废，${ren(people)}已回到「已确认」`,
    order: "人员（纸质材料按这个顺序）",
    search: "找姓名或个人编号",
    found: (found, all) => (found === all ? ren(all) : `${grouped(found)} / ${ren(all)}`),
    nobodyFound: "这一批里没有找到。",
    technical: "技术信息",
    packageId: "文件标识",
  },
  en: {
    title: "Export records",
    summary: (batches, people) =>
      `${batches === 1 ? "1 batch" : `${batches} batches`}, ${persons(people)} (without the voided)`,
    open: (batches) =>
      batches === 0 ? "all marked as handed in" : `${batches} not marked as handed in yet`,
    again: "Try again",
    close: "Close",
    empty: "Nothing exported yet",
    emptyHint: "Confirm people, then export them: every batch is recorded here.",
    batches: "Batches",
    people: persons,
    standing: { exported: "Exported", "handed-in": "Handed in", voided: "Voided" },
    exportedAt: "Exported",
    handedInAt: "Handed in",
    voidedAt: "Voided",
    rewrittenAt: "Written again",
    contact: "Contact",
    folder: "Folder",
    size: "File size",
    reveal: "Open folder",
    handIn: "Mark as handed in",
    notHandedIn: "Take the mark back",
    checklist: "Checklist",
    handInSheet: "Hand-in sheet",
    writeAgain: "Write again",
    writeAgainTitle: (n) => `Write batch ${n} again?`,
    writeAgainWhy: (file) =>
      `Where the file is lost or damaged, or is wanted on a USB stick, it can be written once more, with the same people and number. Then hand in the new ${file} and no longer the earlier one. Next you choose the folder.`,
    writeAgainOk: "Choose a folder…",
    cancel: "Cancel",
    writing: (n) => `Writing batch ${n} again. Please leave the computer on and the USB stick in.`,
    written: (file) => `${file} was written again. Hand in this one.`,
    writeCancelled: "Cancelled, no file was written.",
    voiding: "Void",
    noVoid:
      "A batch that was handed in cannot be voided. If the mark is wrong, take it back first.",
    isVoided:
      "This batch is void. Its people are confirmed again and can be exported anew. Do not hand in the old file.",
    voidTitle: (n) => `Void batch ${n}?`,
    voidEffects: (people, n, file) => [
      `${persons(people)} will be confirmed again and can be exported anew; whoever has changed since must be confirmed anew.`,
      `Number ${n} is not used again; the next export has a new one.`,
      "The next exported file tells the card centre that this batch is void.",
      `Delete ${file} yourself and do not hand it in.`,
    ],
    voidOk: "Void this batch",
    voidCancel: "Keep it",
    voided: (n, people) => `Batch ${n} is void, ${persons(people)} confirmed again`,
    order: "People (the paper goes in this order)",
    search: "Name or number",
    found: (found, all) => (found === all ? persons(all) : `${grouped(found)} of ${persons(all)}`),
    nobodyFound: "Not in this batch.",
    technical: "Technical details",
    packageId: "Package id",
  },
});
