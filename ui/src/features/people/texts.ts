import type { Chip } from "../../bindings/Chip.ts";
import { persons as english, ren } from "../../i18n/count.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { bilingual } from "../../i18n/language.tsx";
import type { Action } from "./actions.ts";
import type { ShownColumn } from "./columns.ts";

/** Of an empty list. */
interface EmptyText {
  readonly title: string;
  readonly hint: string;
}

/** Where nothing is left to do. */
interface ThroughTexts {
  readonly title: string;
  /** Where some were set aside. */
  readonly forNow: string;
  /** Where the hand-in is still to come. */
  readonly almost: string;
  /** Where people have changed since their export. */
  readonly changed: string;
  readonly exported: (people: number) => string;
  readonly toHandIn: (people: number) => string;
  /** Of an export in which nobody waits to be handed in any more. */
  readonly unmarked: (n: number) => string;
  readonly handedIn: string;
  readonly apart: Record<
    "changed-after-export" | "correction" | "deferred" | "missing",
    (people: number) => string
  >;
  readonly checklist: string;
  readonly show: string;
}

interface PeopleTexts {
  readonly list: string;
  readonly filter: string;
  readonly apart: string;
  readonly search: string;
  readonly searchHint: string;
  readonly mask: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly own: string;
  readonly usualColumns: string;
  readonly found: (people: string) => string;
  readonly column: Record<ShownColumn, string>;
  readonly select: string;
  readonly selectAll: string;
  readonly selectOne: (name: string) => string;
  readonly remark: (text: string) => string;
  readonly noPhoto: string;
  readonly noPhotoShort: string;
  readonly choose: string;
  readonly chooseOf: (lengths: string) => string;
  readonly severalAccounts: string;
  readonly confirmed: string;
  readonly formBack: string;
  readonly warnings: (count: number) => string;
  readonly changed: (what: readonly string[]) => string;
  /** What no longer is as on paper, or as exported. */
  readonly changedSince: (what: readonly string[]) => string;
  readonly missing: string;
  readonly action: Record<Action, string>;
  readonly batch: string;
  readonly photoBatch: string;
  readonly tableImport: string;
  readonly photoNotice: string;
  readonly menuOf: (people: string) => string;
  readonly copied: string;
  readonly all: string;
  readonly clear: string;
  readonly selected: (people: string) => string;
  readonly elsewhere: (people: string) => string;
  readonly nobodySelected: string;
  readonly current: string;
  readonly print: string;
  readonly printAll: string;
  readonly printSome: (people: string) => string;
  readonly stack: string;
  readonly stackHint: string;
  readonly confirm: string;
  readonly confirmFirst: string;
  readonly withdraw: string;
  readonly export: string;
  readonly people: (people: string) => string;
  readonly exportAll: (people: string) => string;
  readonly exportSome: (people: string) => string;
  readonly exportNobody: string;
  readonly exportNoneSelected: string;
  readonly noMatch: EmptyText;
  readonly searchEveryone: string;
  readonly clearSearch: string;
  readonly empty: Record<Chip, EmptyText>;
  readonly through: ThroughTexts;
}

const persons = (people: string) => (people === "1" ? "1 person" : `${people} people`);

export const texts = bilingual<PeopleTexts>({
  zh: {
    list: "人员列表",
    filter: "按状态筛选",
    apart: "另放一边的人",
    search: "搜索",
    searchHint: "姓名、号码、首字母、部门、备注",
    mask: "隐藏号码",
    columns: "列",
    columnsHint: "选择列表里显示哪些列",
    own: "本单位信息（三项）",
    usualColumns: "恢复默认",
    found: (n) => `共 ${n} 人`,
    column: {
      "personal-no": "个人编号",
      name: "姓名",
      sex: "性别",
      ethnic: "民族",
      "birth-date": "出生日期",
      "id-type": "证件类型",
      "id-number": "证件号码",
      department: "部门",
      "staff-no": "工号",
      remark: "备注",
      mobile: "手机号码",
      photo: "照片",
      state: "状态",
      confirmed: "已确认",
    },
    select: "选择",
    selectAll: "选择：全选当前结果",
    selectOne: (name) => `选择${name}`,
    remark: (text) => `备注：${text}`,
    noPhoto: "缺照片",
    noPhotoShort: "缺",
    choose: "待选",
    chooseOf: (lengths) => `${lengths} 位待选`,
    severalAccounts: "一人多号",
    confirmed: "已确认",
    formBack: "表已收",
    warnings: (n) => `数据有 ${n} 处提示，双击查看`,
    changed: (what) => `新数据包改了${what.join("、")}，双击查看`,
    changedSince: (what) => `变了：${what.join("、")}`,
    missing: "最新的数据包中没有这个人",
    action: {
      open: "打开",
      print: "打印确认表…",
      "forms-back": "登记收表",
      "forms-not-back": "取消收表",
      confirm: "数据确认…",
      withdraw: "取消确认",
      reopen: "重新办理",
      defer: "暂缓办理…",
      resume: "恢复办理",
      correct: "待更正…",
      corrected: "更正完毕",
      remove: "移出…",
      restore: "移回",
      department: "设置部门…",
      copy: "复制个人编号",
    },
    photoBatch: "照片导入…",
    photoNotice: "索照通知…",
    tableImport: "信息导入…",
    batch: "批量处理",
    menuOf: (n) => `已选 ${n} 人`,
    copied: "已复制个人编号",
    all: "全选当前结果",
    clear: "清除",
    selected: (n) => `已选 ${n} 人`,
    elsewhere: (m) => `其中 ${m} 人不在当前列表`,
    nobodySelected: "未选择人员",
    current: "当前",
    print: "打印",
    printAll: `打印待打印、需重打的全部确认表 · ${withShortcut("P")}`,
    printSome: (n) => `打印所选 ${n} 人的确认表 · ${withShortcut("P")}`,
    stack: "收表",
    stackHint: `登记收回的确认表，选择号码 · ${withShortcut("B")}`,
    confirm: "数据确认",
    confirmFirst: "先在列表左边勾选要确认的人",
    withdraw: "取消确认",
    export: "报盘数据导出",
    people: (n) => `${n} 人`,
    exportAll: (n) => `导出全部已确认的 ${n} 人`,
    exportSome: (n) => `导出所选人员中已确认的 ${n} 人`,
    exportNobody: "还没有已确认的人：先选择人员，做数据确认",
    exportNoneSelected: "所选的人都还没有确认；清除选择，就导出全部已确认的人",
    noMatch: {
      title: "没有找到",
      hint: "可以用姓名、拼音首字母、号码，或部门、工号、备注搜索。",
    },
    searchEveryone: "在全部人员中搜索",
    clearSearch: "清除搜索",
    empty: {
      open: { title: "都办完了", hint: "没有待办的人。新的数据包从左上角「报盘文件导入」导入。" },
      red: { title: "没有待处理的人", hint: "一人多号的人会列在这里。" },
      "no-photo": { title: "没有缺照片的人", hint: "照片都齐了。" },
      "to-print": { title: "没有待打印的人", hint: "有照片、还没打印确认表的人会列在这里。" },
      printed: { title: "没有等待签字的人", hint: "确认表已打印、还没收回的人会列在这里。" },
      reprint: { title: "没有需要重打的人", hint: "打印后信息又有变动的人会列在这里。" },
      "at-print": { title: "没有要打印的人", hint: "有照片的人，确认表都已打印。" },
      "at-forms": { title: "没有要收的表", hint: "打印出去的确认表都已收回，号码都已选定。" },
      "form-back": {
        title: "没有已收表、待确认的人",
        hint: "确认表和身份证件复印件收齐后，右键「登记收表」。",
      },
      "number-open": { title: "没有待选号的人", hint: "已收表、还没选证件号码的人会列在这里。" },
      ready: { title: "没有可确认的人", hint: "收表、选号以后，就可以做数据确认。" },
      confirmed: {
        title: "还没有已确认的人",
        hint: "选择核对无误的人，按右下角「数据确认」；已导出的在「已导出」里。",
      },
      changed: {
        title: "没有信息有变动的人",
        hint: "最新的数据包改了信息的人会列在这里。",
      },
      "changed-after-export": {
        title: "没有导出后有变更的人",
        hint: "导出以后，新数据包又改了信息的人会列在这里。",
      },
      correction: { title: "没有待更正的人", hint: "信息有误、等待更正的人会列在这里。" },
      deferred: { title: "没有暂缓办理的人", hint: "出差、请假、联系不上的人可以先放到这里。" },
      missing: { title: "没有这样的人", hint: "最新的数据包中没有的人会列在这里。" },
      "to-hand-in": {
        title: "没有待报送的人",
        hint: "已导出、还没有标记为已报送的人会列在这里。",
      },
      exported: { title: "还没有导出过", hint: "确认以后，按右下角「报盘数据导出」。" },
      removed: { title: "没有移出的人", hint: "不是本单位的人可以右键移出，随时能移回。" },
      everyone: { title: "这个单位还没有人员", hint: "从左上角「报盘文件导入」导入数据包。" },
    },
    through: {
      title: "都办完了！",
      forNow: "待办的都办完了",
      almost: "就差报送了！",
      changed: "还有人导出后有变更",
      exported: (n) => `已导出 ${ren(n)}，「待办」里没有人了。`,
      toHandIn: (n) => `还有 ${ren(n)}没有标记为已报送：把文件、确认表和复印件交到社保卡管理中心`,
      unmarked: (n) => `第 ${n} 批还没有标记为已报送`,
      handedIn: "导出的都已报送，等待制卡",
      apart: {
        "changed-after-export": (n) =>
          `${ren(n)}导出后有变更：双击看变了什么，要按新信息办理的，右键「重新办理」`,
        correction: (n) => `${ren(n)}待更正：更正后重新下载、导入，新信息对了，右键「更正完毕」`,
        deferred: (n) => `${ren(n)}暂缓办理：能办的时候，右键「恢复办理」`,
        missing: (n) => `最新的数据包中没有 ${ren(n)}：资料都保留；不是本单位的，右键「移出」`,
      },
      checklist: "报送清单",
      show: "查看",
    },
  },
  en: {
    list: "People",
    filter: "Filter by state",
    apart: "People who stand apart",
    search: "Search",
    searchHint: "Name, number, department, remark",
    mask: "Hide numbers",
    columns: "Columns",
    columnsHint: "Which columns the list shows",
    own: "All of the unit's own",
    usualColumns: "As usual",
    found: persons,
    column: {
      "personal-no": "Personal no.",
      name: "Name",
      sex: "Sex",
      ethnic: "Ethnicity",
      "birth-date": "Birth date",
      "id-type": "ID type",
      "id-number": "ID number",
      department: "Department",
      "staff-no": "Staff no.",
      remark: "Remark",
      mobile: "Mobile",
      photo: "Photo",
      state: "State",
      confirmed: "Confirmed",
    },
    select: "Select",
    selectAll: "Select: all found",
    selectOne: (name) => `Select ${name}`,
    remark: (text) => `Remark: ${text}`,
    noPhoto: "No photo",
    noPhotoShort: "None",
    choose: "To choose",
    chooseOf: (lengths) => `${lengths} digits, choose`,
    severalAccounts: "Several accounts",
    confirmed: "Confirmed",
    formBack: "form is back",
    warnings: (n) =>
      `${n === 1 ? "1 warning" : `${n} warnings`} about the data; double-click to see`,
    changed: (what) => `The new package changed: ${what.join(", ")}; double-click to see`,
    changedSince: (what) => `Changed: ${what.join(", ")}`,
    missing: "Not in the newest package",
    action: {
      open: "Open",
      print: "Print form…",
      "forms-back": "Form is back",
      "forms-not-back": "Form is not back",
      confirm: "Confirm…",
      withdraw: "Withdraw confirmation",
      reopen: "Start over",
      defer: "Put off…",
      resume: "Resume",
      correct: "To be corrected…",
      corrected: "Corrected",
      remove: "Remove…",
      restore: "Bring back",
      department: "Department…",
      copy: "Copy personal number",
    },
    photoBatch: "Import photos…",
    photoNotice: "Notice: photos wanted…",
    tableImport: "Import mobile numbers and departments…",
    batch: "Batch",
    menuOf: (n) => `${persons(n)} selected`,
    copied: "Personal number copied",
    all: "Select all found",
    clear: "Clear",
    selected: (n) => `${n} selected`,
    elsewhere: (m) => `${m} of them not in this list`,
    nobodySelected: "Nobody selected",
    current: "Current",
    print: "Print",
    printAll: `Prints every form that is to be printed · ${withShortcut("P")}`,
    printSome: (n) => `Prints the forms of the ${n} selected · ${withShortcut("P")}`,
    stack: "Take forms back",
    stackHint: `Notes signed forms as back, with the ticked number · ${withShortcut("B")}`,
    confirm: "Confirm",
    confirmFirst: "Tick the people to confirm at the left of the list first",
    withdraw: "Withdraw confirmation",
    export: "Export return",
    people: (n) => n,
    exportAll: (n) => `Exports all ${n} confirmed`,
    exportSome: (n) => `Exports the ${n} confirmed among the selected`,
    exportNobody: "Nobody is confirmed yet: select people and confirm them",
    exportNoneSelected:
      "None of the selected is confirmed; clear the selection to export everyone confirmed",
    noMatch: {
      title: "Nothing found",
      hint: "Search by name, pinyin initials, a number, department, staff number or remark.",
    },
    searchEveryone: "Search among everyone",
    clearSearch: "Clear search",
    empty: {
      open: { title: "All done", hint: "Nothing to do. Import a new package at the top left." },
      red: { title: "Nobody has several accounts", hint: "Who has several is listed here." },
      "no-photo": { title: "Nobody lacks a photo", hint: "The photos are complete." },
      "to-print": { title: "Nothing to print", hint: "Who has a photo and no form yet is here." },
      printed: { title: "No signature is awaited", hint: "Forms that are not back are here." },
      reprint: { title: "Nothing to print again", hint: "Who changed after printing is here." },
      "at-print": {
        title: "Nothing to print",
        hint: "The forms of everyone with a photo are printed.",
      },
      "at-forms": {
        title: "No form is out",
        hint: "All printed forms are back, and all numbers are chosen.",
      },
      "form-back": {
        title: "No forms back",
        hint: "When form and ID copy are back, right-click and choose “Form is back”.",
      },
      "number-open": {
        title: "No numbers to choose",
        hint: "Forms back without a choice are here.",
      },
      ready: { title: "Nobody is ready", hint: "With form and number people can be confirmed." },
      confirmed: {
        title: "Nobody is confirmed yet",
        hint: "Select people and press “Confirm” at the bottom right. The exported are under “Exported”.",
      },
      changed: { title: "Nobody is changed", hint: "Who the newest package changed is here." },
      "changed-after-export": {
        title: "Nobody changed after export",
        hint: "Who was exported and changed by a newer package is here.",
      },
      correction: { title: "Nothing to correct", hint: "Who waits for a correction is here." },
      deferred: { title: "Nobody is put off", hint: "Who is away or cannot be reached goes here." },
      missing: { title: "Nobody is missing", hint: "Who is not in the newest package is here." },
      "to-hand-in": {
        title: "Nobody is to be handed in",
        hint: "Who is in an export not yet marked as handed in is here.",
      },
      exported: { title: "Nothing exported yet", hint: "After confirming, press “Export return”." },
      removed: { title: "Nobody is removed", hint: "Right-click to remove who is not yours." },
      everyone: { title: "No people yet", hint: "Import a package at the top left." },
    },
    through: {
      title: "All done!",
      forNow: "Nothing to do for now",
      almost: "Only the hand-in is left!",
      changed: "Some have changed since the export",
      exported: (n) => `${english(n)} exported. Nobody is left under “To do”.`,
      toHandIn: (n) =>
        `${english(n)} not marked as handed in: bring file, forms and ID copies to the card centre`,
      unmarked: (n) => `Batch ${n} is not marked as handed in yet`,
      handedIn: "Every export is handed in; the cards are being made",
      apart: {
        "changed-after-export": (n) =>
          `${english(n)} changed after the export: double-click to see what; right-click “Start over” to use the new data`,
        correction: (n) =>
          `${english(n)} to be corrected: import the corrected data, then right-click “Corrected”`,
        deferred: (n) => `${english(n)} put off: right-click “Resume” when it is time`,
        missing: (n) =>
          `${english(n)} not in the newest package: kept; right-click to remove who is not yours`,
      },
      checklist: "Checklist",
      show: "Show",
    },
  },
});
