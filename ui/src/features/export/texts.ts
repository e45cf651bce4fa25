import { grouped, persons, ren } from "../../i18n/count.ts";
import { bilingual } from "../../i18n/language.tsx";

const files = (count: number) => (count === 1 ? "1 file" : `${grouped(count)} files`);

export const texts = bilingual({
  zh: {
    title: "报盘数据导出",
    looking: "正在查看已确认的人员…",
    again: "再试一次",
    cancel: "取消",
    close: "关闭",
    people: ren,

    who: (count: number) => `导出 ${ren(count)}`,
    whoHint: "已确认的人员。导出后从主列表移到「导出记录」。",
    notConfirmed: (count: number) => `选中的人里另有 ${ren(count)}没有确认，这次不导出。`,
    severalFiles: (count: number) =>
      `这些人来自 ${count} 个数据包，所以分成 ${count} 个文件；报送时都要交。`,
    paperCount: (people: string) => `这批应有确认表 ${people} 张`,
    counted: "实际数到",
    countedOptional: "可不填",
    sheets: "张",
    countNoNumber: "请填写数到的张数。",
    countFewer: (n: string) => `数到的表比人数少 ${n} 张。`,
    countMore: (n: string) => `数到的表比人数多 ${n} 张。`,
    countHint: "请再数一遍，或核对有没有夹带、漏收的表。",
    anyway: "仍然导出",
    notBack: (n: string) => `其中 ${n} 人的确认表没有登记收回`,
    notBackHint: "表在手里的，可以照常导出；没有表的，报送时会缺材料。",
    notBackFirst: (n: string) => `只列出前 ${n} 人`,
    handInSheet: "打印交表清单",
    contact: "联系信息",
    contactHint: "有问题时，社保卡管理中心找这个人",
    contactName: "联系人",
    contactNameExample: "例如：王小明",
    contactPhone: "经办人电话",
    contactPhoneHint: "固定电话带区号，可以带分机；手机号码也可以",
    contactPhoneExample: "例如：0411-12345678 转 801",
    folder: "保存到",
    anotherFolder: "换文件夹",
    go: "确定导出",
    cancelled: "已取消。没有写出文件，人员仍是「已确认」。",
    keepOpen: "正在导出，请不要关机，也不要拔出 U 盘。",

    nothing: "没有可以导出的人员",
    nothingSelected: (count: number) =>
      `选中的 ${ren(count)}都没有确认，或已经导出。请先做「数据确认」，确认后再导出。`,
    nothingAtAll:
      "这个单位现在没有已确认的人员。请在列表里选中资料齐全的人，按「数据确认」，然后再导出。",
    toConfirm: "数据确认",

    done: "回盘数据导出成功",
    doneHint: (count: number) => `已导出 ${ren(count)}，已移到「导出记录」。`,
    records: "查看导出记录",
    checklist: "报送清单",
    reveal: "打开所在文件夹",
    ok: "确定",
    next: "接下来：报送",
    nextFile: (count: number) =>
      count === 1 ? "把文件交给社保卡管理中心" : `把 ${count} 个文件交给社保卡管理中心`,
    nextFileHint: "复制到 U 盘带去，或在申报网站上传。不要解压，不要改名。",
    nextPaper: (count: number) => `带上 ${grouped(count)} 份纸质材料，一人一份`,
    nextPaperHint:
      "按导出的顺序排列（「导出记录」里可以看）；每个人先确认表，后身份证件复印件。不用装订。",
    nextCopy: "复印件上的号码要与确认表上勾选的号码一致",
    nextCopyHint: "用 A4 纸；第二代身份证复印正反两面，第一代复印一面。",
    nextPlace: "报送地点",
    hours: "办公时间",
    phone: "电话",
    deadline: "截止日期",
  },
  en: {
    title: "Export",
    looking: "Looking up who is confirmed…",
    again: "Try again",
    cancel: "Cancel",
    close: "Close",
    people: persons,

    who: (count: number) => `Export ${persons(count)}`,
    whoHint: "Everyone confirmed. They then move from the list to the export records.",
    notConfirmed: (count: number) =>
      `${grouped(count)} more of the selection are not confirmed and are left out.`,
    severalFiles: (count: number) =>
      `These people came in ${grouped(count)} packages, so there will be ${files(count)}; hand in all of them.`,
    paperCount: (people: string) =>
      people === "1" ? "There should be 1 form" : `There should be ${people} forms`,
    counted: "Counted",
    countedOptional: "optional",
    sheets: "",
    countNoNumber: "Enter how many you counted.",
    countFewer: (n: string) => `You counted ${n} fewer than there are people.`,
    countMore: (n: string) => `You counted ${n} more than there are people.`,
    countHint: "Count again, or look for forms that are missing or do not belong here.",
    anyway: "Export anyway",
    notBack: (n: string) =>
      n === "1"
        ? "The form of 1 person is not noted as back"
        : `The forms of ${n} people are not noted as back`,
    notBackHint: "If you have the paper, go on. Without it something is missing when you hand in.",
    notBackFirst: (n: string) => `Only the first ${n} are listed`,
    handInSheet: "Print hand-in sheet",
    contact: "Contact",
    contactHint: "If the card centre has questions",
    contactName: "Contact person",
    contactNameExample: "e.g. Wang Xiaoming",
    contactPhone: "Phone",
    contactPhoneHint: "Landline with area code, or mobile",
    contactPhoneExample: "e.g. 0411-12345678",
    folder: "Save to",
    anotherFolder: "Change folder",
    go: "Export",
    cancelled: "Cancelled. No file was written, everyone is still confirmed.",
    keepOpen: "Exporting. Please leave the computer on and the USB stick in.",

    nothing: "Nobody to export",
    nothingSelected: (count: number) =>
      `None of the selected ${grouped(count)} is confirmed and still here. Confirm them first, then export.`,
    nothingAtAll:
      "Nobody of this unit is confirmed now. Select people who are complete, confirm them, then export.",
    toConfirm: "Confirm data",

    done: "Export finished",
    doneHint: (count: number) => `${persons(count)} exported, now in the export records.`,
    records: "Show the records",
    checklist: "Checklist for handing in",
    reveal: "Open folder",
    ok: "OK",
    next: "What comes next: handing in",
    nextFile: (count: number) =>
      count === 1
        ? "Bring the file to the card centre"
        : `Bring all ${files(count)} to the card centre`,
    nextFileHint:
      "On a USB stick, or uploaded at the declaration site. Do not unpack or rename anything.",
    nextPaper: (count: number) => `With it the papers of ${persons(count)}`,
    nextPaperHint:
      "In the order of the export (see the export records); of each person the form, then the ID copy. No staples needed.",
    nextCopy: "The number on each ID copy is the number ticked on the form",
    nextCopyHint: "On A4; second-generation ID cards both sides, first-generation ones one side.",
    nextPlace: "Where",
    hours: "Open",
    phone: "Phone",
    deadline: "Last day",
  },
});
