import type { FormStanding } from "../../bindings/FormStanding.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

/** Of a form that is not to be taken back. */
interface Refused {
  readonly title: string;
  readonly todo: string;
}

interface StackTexts {
  readonly title: string;
  readonly close: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly asking: string;
  readonly how: readonly { readonly title: string; readonly text: string }[];
  readonly number: (index: number) => string;
  readonly digits: (count: number) => string;
  readonly neither: string;
  readonly notOnCard: string;
  readonly neitherHint: string;
  readonly settled: string;
  readonly chosen: (index: number) => string;
  readonly enter: string;
  readonly choose: string;
  readonly notChoosable: (index: number) => string;
  readonly untaken: (name: string) => string;
  readonly taken: (name: string) => string;
  readonly takenNeither: (name: string) => string;
  readonly takenSettled: string;
  readonly undo: string;
  readonly undone: (name: string) => string;
  readonly personalNo: string;
  readonly printedAt: string;
  readonly photoOf: (name: string) => string;
  readonly noPhoto: string;
  readonly refused: Record<Exclude<FormStanding, "current">, Refused>;
  readonly staleOf: (fields: string) => string;
  readonly otherUnitOf: (unit: string) => string;
  readonly open: string;
  readonly reprint: string;
  readonly next: string;
  readonly reminders: readonly string[];
  readonly back: string;
  readonly waiting: string;
  readonly waitingFirst: (n: string) => string;
  readonly nobodyWaits: string;
  readonly copy: string;
  readonly copied: (n: string) => string;
  readonly print: string;
  readonly columns: readonly [string, string, string, string, string];
}

export const texts = bilingual<StackTexts>({
  zh: {
    title: "收表",
    close: "关闭",
    field: "表号",
    fieldHint: "扫描或输入",
    asking: "正在查找…",
    how: [
      {
        title: "扫一张表",
        text: "用扫描枪扫确认表上的二维码，或输入二维码旁的 12 位表号，按 Enter。",
      },
      { title: "看照片和号码", text: "与身份证复印件对照，看本人在哪个号码前打了 √，有没有签字。" },
      {
        title: "按一个键",
        text: "按 1 或 2 选号码，都不对按 0。同时登记表和身份证复印件已收，接着扫下一张。",
      },
    ],
    number: (index) => `证件号码${index}`,
    digits: (count) => `${count} 位`,
    neither: "都与证件不符",
    notOnCard: "与证件不符",
    neitherHint: "转为「待更正」",
    settled: "号码已确定，按 Enter 收表",
    chosen: (index) => `已选过证件号码${index}，按 Enter 照此收表`,
    enter: "收表",
    choose: "请按 1、2 选择打 √ 的号码，都不对按 0",
    notChoosable: (index) => `证件号码${index}不能选`,
    untaken: (name) => `上一张没有收：${isolated(name)}。要收的话，请再扫一次。`,
    taken: (name) => `已收：${isolated(name)}`,
    takenNeither: (name) => `${isolated(name)} 的两个号码都不符，已转为「待更正」`,
    takenSettled: "号码已定",
    undo: "撤销",
    undone: (name) => `已撤销：${isolated(name)} 的表没有收`,
    personalNo: "个人编号",
    printedAt: "打印",
    photoOf: (name) => `${name}的照片`,
    noPhoto: "没有照片",
    refused: {
      "already-back": {
        title: "这张表已经收过了",
        todo: "不用再收。号码选错了的，打开这个人修改。",
      },
      settled: {
        title: "这个人已经确认或导出，不用再收",
        todo: "要改的，先在个人信息里取消确认。",
      },
      "not-now": {
        title: "这个人现在不能收表",
        todo: "先看这个人的状态，处理好以后再收。",
      },
      stale: {
        title: "这张已签的表作废，请重新打印并签字",
        todo: "请本人在新表上重新核对。这张旧表不要再用，也不要和身份证复印件放在一起。",
      },
      older: {
        title: "这是以前打印的表，已经作废",
        todo: "后来又打印过。请找出最新打印的那一张，签的是旧表的，请本人在新表上重新签字。",
      },
      "other-unit": {
        title: "这张表是别的单位的",
        todo: "请先放在一边；要收那个单位的表，回到列表上方换单位。",
      },
      unknown: {
        title: "没有这个表号",
        todo: "请核对有没有输错。表可能是在别的电脑上打印的，或者不是本单位的。",
      },
      malformed: {
        title: "这不是表号",
        todo: "表号是 12 位数字，印在确认表右上角二维码旁边；扫出来是 13 位。请再扫一次。",
      },
    },
    staleOf: (fields) => `${fields}在打印后改过，这张已签的表作废，请重新打印并签字`,
    otherUnitOf: (unit) => `这张表是 ${isolated(unit)} 的`,
    open: "打开这个人",
    reprint: "打印新表…",
    next: "按 Enter 继续",
    reminders: [
      "临时身份证无效",
      "打 √ 的号码要与身份证复印件一致",
      "第二代身份证复印正反两面，第一代复印一面",
    ],
    back: "已收",
    waiting: "未交回",
    waitingFirst: (n) => `只列出前 ${n} 人`,
    nobodyWaits: "打印过的表都收回来了。",
    copy: "复制名单",
    copied: (n) => `已复制 ${n} 人的名单，一分钟内可以粘贴到表格里`,
    print: "打印名单",
    columns: ["个人编号", "姓名", "部门", "工号", "打印时间"],
  },
  en: {
    title: "Take forms back",
    close: "Close",
    field: "Form number",
    fieldHint: "Scan or type",
    asking: "Looking it up…",
    how: [
      {
        title: "Scan a form",
        text: "Scan the QR code on the form, or type the 12 digits beside it and press Enter.",
      },
      {
        title: "Look at photo and numbers",
        text: "Compare them with the ID copy: which number is ticked, and is the form signed?",
      },
      {
        title: "Press one key",
        text: "1 or 2 for the number, 0 for neither. Form and ID copy are noted as back; scan the next.",
      },
    ],
    number: (index) => `ID number ${index}`,
    digits: (count) => `${count} digits`,
    neither: "Neither is on the card",
    notOnCard: "Not the number on the card",
    neitherHint: "To be corrected",
    settled: "The number is settled: press Enter to take the form back",
    chosen: (index) => `Number ${index} was chosen before: press Enter to keep it`,
    enter: "Take back",
    choose: "Press 1 or 2 for the ticked number, 0 for neither",
    notChoosable: (index) => `ID number ${index} cannot be chosen`,
    untaken: (name) => `Not taken back: ${isolated(name)}. Scan that form again to take it.`,
    taken: (name) => `Taken back: ${isolated(name)}`,
    takenNeither: (name) => `${isolated(name)}: neither number is right, now to be corrected`,
    takenSettled: "number settled",
    undo: "Undo",
    undone: (name) => `Undone: the form of ${isolated(name)} is not back`,
    personalNo: "Personal no.",
    printedAt: "Printed",
    photoOf: (name) => `Photo of ${name}`,
    noPhoto: "No photo",
    refused: {
      "already-back": {
        title: "This form is back already",
        todo: "Nothing to do. If the number was wrong, open the person and change it.",
      },
      settled: {
        title: "This person is confirmed or exported",
        todo: "Nothing to do. To change something, withdraw the confirmation first.",
      },
      "not-now": {
        title: "This form cannot be taken back now",
        todo: "See how things stand with this person first.",
      },
      stale: {
        title: "This signed form is void; print it again and have it signed",
        todo: "The person checks the new form anew. Do not use this one, and keep it away from the ID copy.",
      },
      older: {
        title: "This is an earlier print, and void",
        todo: "It was printed again since. Take the newest one; if the old one was signed, the new one must be.",
      },
      "other-unit": {
        title: "This form is another unit's",
        todo: "Put it aside. To take it back, choose that unit above the list.",
      },
      unknown: {
        title: "There is no such form number",
        todo: "Check the digits. The form may come from another computer, or from another unit.",
      },
      malformed: {
        title: "This is no form number",
        todo: "It has 12 digits and stands beside the QR code; scanned it has 13. Scan it again.",
      },
    },
    staleOf: (fields) =>
      `Changed after printing: ${fields}. This signed form is void; print it again and have it signed`,
    otherUnitOf: (unit) => `This form belongs to ${isolated(unit)}`,
    open: "Open this person",
    reprint: "Print a new form…",
    next: "Enter to go on",
    reminders: [
      "Temporary ID cards do not count",
      "The ticked number is the one on the ID copy",
      "Second-generation cards are copied on both sides, first-generation ones on one",
    ],
    back: "Back",
    waiting: "Not back",
    waitingFirst: (n) => `Only the first ${n} are listed`,
    nobodyWaits: "Every printed form is back.",
    copy: "Copy list",
    copied: (n) => `List of ${n} copied: paste it into a table within a minute`,
    print: "Print list",
    columns: ["Personal no.", "Name", "Department", "Staff no.", "Printed"],
  },
});
