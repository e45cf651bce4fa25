import type { DocumentKind } from "../../bindings/DocumentKind.ts";
import type { LeftOutReason } from "../../bindings/LeftOutReason.ts";
import type { PaperOrder } from "../../bindings/PaperOrder.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";

/** Why someone gets no form, and what to do about it. */
interface Reason {
  readonly why: string;
  readonly todo: string;
}

/** Numbers come as they are read: `12,345`. */
interface PaperTexts {
  readonly title: Record<DocumentKind, string>;
  readonly batch: (n: string) => string;
  readonly close: string;
  readonly preparing: string;
  readonly again: string;

  readonly inside: (n: string) => string;
  readonly outside: (n: string) => string;
  readonly search: string;
  readonly nobodyFound: string;
  readonly firstFound: (n: string) => string;
  readonly thumbnails: string;
  readonly list: string;
  readonly department: (name: string | null) => string;
  readonly noticeOf: (department: string | null) => string;
  readonly withoutPhoto: (n: string) => string;
  readonly askForPhotos: string;
  readonly forms: (n: string) => string;
  readonly tablePage: (n: string) => string;
  readonly leftOutHint: string;
  readonly nobodyLeftOut: string;
  readonly leftOutFirst: (n: string) => string;
  readonly leftOut: Record<LeftOutReason, Reason>;
  readonly stale: string;
  readonly printedBefore: string;

  readonly pages: string;
  readonly page: (n: string) => string;
  readonly pageOf: (n: string) => string;
  readonly pageNumber: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly trueSize: string;
  readonly fitWidth: string;
  readonly fitPage: string;
  readonly notShown: string;
  readonly nothing: Record<DocumentKind, { readonly title: string; readonly hint: string }>;

  readonly count: Record<DocumentKind, (sheets: string, forms: string) => string>;
  readonly withDividers: (n: string) => string;
  readonly factAgain: (n: string) => string;
  readonly factStale: (n: string) => string;
  readonly factLeftOut: (n: string) => string;
  readonly look: string;
  readonly printer: string;
  readonly defaultPrinter: string;
  readonly stopped: string;
  readonly stoppedHint: string;
  readonly noPrinter: string;
  readonly noPrinterHint: string;
  readonly refreshPrinters: string;
  readonly copies: string;
  readonly range: string;
  readonly all: string;
  readonly current: (page: string) => string;
  readonly typed: string;
  readonly typedHint: string;
  readonly typedWrong: (sheets: string) => string;
  readonly order: string;
  readonly orders: Record<PaperOrder, string>;
  readonly noDepartment: string;
  readonly noStaffNo: string;
  readonly partlyKnown: (known: string, all: string) => string;
  readonly dividers: string;
  readonly noticeParts: string;
  readonly byDepartment: string;
  readonly allOnOne: string;
  /** `null`: nothing is chosen. */
  readonly print: (n: string | null) => string;
  readonly save: string;
  readonly inParts: string;
  readonly view: string;
  readonly viewMost: string;

  readonly pause: string;
  readonly cancel: string;
  readonly handedOver: (done: string, all: string) => string;
  readonly paused: string;
  readonly refused: string;
  readonly nothingHandedOver: string;
  readonly goOn: (page: string) => string;
  readonly jam: string;
  readonly jamHint: string;
  readonly from: (page: string, name: string | null) => string;
  readonly otherwise: string;
  readonly done: (n: string) => string;
  readonly doneState: string;
  readonly doneOther: (n: string) => string;
  readonly next: readonly string[];
  readonly finish: string;
  readonly remaining: (from: string) => string;
  readonly askPrinted: string;
  readonly askPrintedHint: (n: string) => string;
  readonly mark: string;
  readonly takeBack: string;
  readonly notYet: string;
  readonly opened: string;
  readonly saved: (n: string) => string;
  readonly showFolder: string;

  readonly batches: string;
  readonly batchLine: (n: string, forms: string, printed: string, at: string) => string;
  readonly batchHint: string;
}

const sheetWord = (n: string) => (n === "1" ? "1 sheet" : `${n} sheets`);
const formWord = (n: string) => (n === "1" ? "1 form" : `${n} forms`);
const personWord = (n: string) => (n === "1" ? "1 person" : `${n} people`);

export const texts = bilingual<PaperTexts>({
  zh: {
    title: {
      forms: "打印确认表",
      "hand-in": "打印交表清单",
      "not-back": "打印未交回名单",
      "photo-notice": "打印索照通知",
      "accounts-notice": "打印一人多号合并告知",
    },
    batch: (n) => `第 ${n} 批`,
    close: "关闭",
    preparing: "正在准备…",
    again: "再试一次",

    inside: (n) => `已列入 ${n}`,
    outside: (n) => `未列入 ${n}`,
    search: "姓名、号码",
    nobodyFound: "没有找到这个人",
    firstFound: (n) => `只列出前 ${n} 个，请再多输入几个字`,
    thumbnails: "缩略图",
    list: "名单",
    department: (name) => name ?? "未填部门",
    noticeOf: (department) => department ?? "索照通知",
    withoutPhoto: (n) => `${n} 人缺照片`,
    askForPhotos: "索照通知…",
    forms: (n) => `${n} 张`,
    tablePage: (n) => `第 ${n} 页`,
    leftOutHint: "这些人这次没有确认表。点一下，关闭预览并打开这个人。",
    nobodyLeftOut: "都已列入，没有遗漏的人。",
    leftOutFirst: (n) => `只列出前 ${n} 人`,
    leftOut: {
      "no-photo": { why: "缺照片", todo: "先选照片；没有手机号码不影响打印" },
      "no-number": {
        why: "没有可选的号码",
        todo: "按规定两个号码都不能选，请先到单位档案管理部门更正，再重新下载、导入",
      },
      characters: { why: "有打不出来的字", todo: "请把字的编码告诉社保卡管理中心" },
      red: { why: "一人多号", todo: "先到经办机构合并账户，再重新下载、导入" },
      deferred: { why: "暂缓办理", todo: "要打印的，先恢复办理" },
      correction: { why: "待更正", todo: "更正后重新下载、导入，点「更正完毕」，再打印" },
      removed: { why: "已移出", todo: "要打印的，先移回" },
      "changed-after-export": { why: "导出后有变更", todo: "先点「重新办理」，再打印" },
    },
    stale: "旧表作废",
    printedBefore: "重打",

    pages: "页面",
    page: (n) => `第 ${n} 页`,
    pageOf: (n) => `/ ${n} 页`,
    pageNumber: "页码，输入后按 Enter",
    previousPage: "上一页 · ←",
    nextPage: "下一页 · →",
    zoomIn: `放大 · ${withShortcut("+")}`,
    zoomOut: `缩小 · ${withShortcut("-")}`,
    trueSize: `实际大小 · ${withShortcut("0")}`,
    fitWidth: "适合宽度",
    fitPage: "适合整页",
    notShown: "这一页显示不出来",
    nothing: {
      forms: {
        title: "没有可以打印的确认表",
        hint: "有照片、信息没有问题的人才能打印。左边「未列入」写着每个人的原因。",
      },
      "hand-in": { title: "这一批没有人", hint: "没有需要交的材料。" },
      "not-back": { title: "没有未交回的人", hint: "打印过的确认表都收回来了。" },
      "photo-notice": { title: "没有缺照片的人", hint: "照片都齐了，不用通知。" },
      "accounts-notice": { title: "没有一人多号的人", hint: "待办的人都只有一个参保账户。" },
    },

    count: {
      forms: (_sheets, forms) => `${forms} 张确认表`,
      "hand-in": (sheets) => `交表清单，共 ${sheets} 页`,
      "not-back": (sheets) => `未交回名单，共 ${sheets} 页`,
      "photo-notice": (sheets) => `索照通知，共 ${sheets} 页`,
      "accounts-notice": (sheets) => `一人多号合并告知，每人一页，共 ${sheets} 页`,
    },
    withDividers: (n) => `另有分隔页 ${n} 张`,
    factAgain: (n) => `其中 ${n} 人以前打印过，这次是重打`,
    factStale: (n) => `${n} 人的旧表已作废，换成这次的新表`,
    factLeftOut: (n) => `${n} 人未列入`,
    look: "看原因",
    printer: "打印机",
    defaultPrinter: "默认",
    stopped: "已停用",
    stoppedHint: "这台打印机现在不接受任务，请检查后再打印，或换一台。",
    noPrinter: "没有找到打印机",
    noPrinterHint: "请先连接打印机，再点「刷新」；也可以保存为 PDF，拿到能打印的电脑上打印。",
    refreshPrinters: "刷新",
    copies: "份数",
    range: "范围",
    all: "全部",
    current: (page) => `当前页（第 ${page} 页）`,
    typed: "页码",
    typedHint: "例如 1-50",
    typedWrong: (sheets) => `请填 1 到 ${sheets} 之间的页码，例如 1-50`,
    order: "顺序",
    orders: { list: "按列表", department: "按部门", "staff-no": "按工号" },
    noDepartment: "还没有人填部门。可在列表里右键「设置部门…」，或在个人信息里填写。",
    noStaffNo: "还没有人填工号。可在个人信息里填写。",
    partlyKnown: (known, all) => `${all} 人中 ${known} 人已填，没填的排在最后`,
    dividers: "每个部门前加分隔页",
    noticeParts: "怎样分页",
    byDepartment: "每个部门一张，贴在各自门口",
    allOnOne: "所有部门合在一起",
    print: (n) => (n === null ? "打印" : `打印 ${n} 张`),
    save: "保存为 PDF…",
    inParts: "每 500 页存成一个文件",
    view: "用看图程序打开",
    viewMost: "一次最多打开 500 页，请先缩小范围",

    pause: "暂停",
    cancel: "取消",
    handedOver: (done, all) => `已交给打印机 ${done} / ${all} 张`,
    paused: "已暂停。剩下的还没有交给打印机。",
    refused: "剩下的没有打印，可以处理后继续。",
    nothingHandedOver: "已停止，没有交给打印机。",
    goOn: (page) => `从第 ${page} 页继续`,
    jam: "卡纸了？",
    jamHint: "翻到没有打好的那个人，从这一页重新开始。",
    from: (page, name) =>
      name === null ? `从第 ${page} 页重新开始` : `从${isolated(name)}（第 ${page} 页）重新开始`,
    otherwise: "改设置再打",
    done: (n) => `${n} 张确认表已打印`,
    doneState: "状态改为「已打印」。",
    doneOther: (n) => `${n} 张已交给打印机`,
    next: [
      "把表发给本人：核对姓名、号码、照片等信息。",
      "本人在所持有效身份证的号码前打 √，用黑色笔签字。临时身份证无效。",
      "连同身份证复印件收回，用「收表」登记。",
    ],
    finish: "完成",
    remaining: (from) => `接着打印：从第 ${from} 页`,
    askPrinted: "已经打印好了吗？",
    askPrintedHint: (n) => `打印好以后，把这 ${n} 张标记为已打印，才能知道该收回谁的表。`,
    mark: "标记为已打印",
    takeBack: "撤销",
    notYet: "还没有",
    opened: "已用看图程序打开，请在那里打印。",
    saved: (n) => `已保存 ${n} 个文件`,
    showFolder: "打开文件夹",

    batches: "打印记录",
    batchLine: (n, forms, printed, at) => `第 ${n} 批 · ${forms} 张 · 已打印 ${printed} · ${at}`,
    batchHint: "打开以前的一批，接着打或重打",
  },
  en: {
    title: {
      forms: "Print forms",
      "hand-in": "Print hand-in sheet",
      "not-back": "Print list",
      "photo-notice": "Print notice",
      "accounts-notice": "Print what to do about several accounts",
    },
    batch: (n) => `Batch ${n}`,
    close: "Close",
    preparing: "Getting ready…",
    again: "Try again",

    inside: (n) => `Included ${n}`,
    outside: (n) => `Left out ${n}`,
    search: "Name, number",
    nobodyFound: "Nobody found",
    firstFound: (n) => `Only the first ${n}: type a little more`,
    thumbnails: "Thumbnails",
    list: "List",
    department: (name) => name ?? "No department",
    noticeOf: (department) => department ?? "Notice",
    withoutPhoto: (n) => `${personWord(n)} without a photo`,
    askForPhotos: "Notice…",
    forms: formWord,
    tablePage: (n) => `Page ${n}`,
    leftOutHint: "They get no form this time. Click to close the preview and open the person.",
    nobodyLeftOut: "Everyone is included.",
    leftOutFirst: (n) => `Only the first ${n} are listed`,
    leftOut: {
      "no-photo": { why: "No photo", todo: "Choose one first; a mobile number is not needed" },
      "no-number": {
        why: "No number to tick",
        todo: "The rules allow neither number: have the data corrected, download and import again",
      },
      characters: { why: "Characters in no font", todo: "Tell the card centre their codes" },
      red: { why: "Several accounts", todo: "Merge them at the agency, download and import again" },
      deferred: { why: "Put off", todo: "Resume the person to print" },
      correction: {
        why: "To be corrected",
        todo: "Import the corrected data and choose “Corrected” to print",
      },
      removed: { why: "Removed", todo: "Bring the person back to print" },
      "changed-after-export": { why: "Changed after export", todo: "Choose “Start over” to print" },
    },
    stale: "Old form is void",
    printedBefore: "Again",

    pages: "Pages",
    page: (n) => `Page ${n}`,
    pageOf: (n) => `of ${n}`,
    pageNumber: "Page number, then Enter",
    previousPage: "Previous page · ←",
    nextPage: "Next page · →",
    zoomIn: `Zoom in · ${withShortcut("+")}`,
    zoomOut: `Zoom out · ${withShortcut("-")}`,
    trueSize: `True size · ${withShortcut("0")}`,
    fitWidth: "Fit width",
    fitPage: "Fit page",
    notShown: "This page cannot be shown",
    nothing: {
      forms: {
        title: "There is no form to print",
        hint: "Forms need a photo and data in order. “Left out” says what is missing.",
      },
      "hand-in": { title: "Nobody is in this batch", hint: "There is no paper to hand in." },
      "not-back": { title: "Nobody is missing", hint: "Every printed form is back." },
      "photo-notice": { title: "Nobody lacks a photo", hint: "Nobody needs to be asked." },
      "accounts-notice": {
        title: "Nobody has several accounts",
        hint: "Everyone who is to be done has one insurance account.",
      },
    },

    count: {
      forms: (_sheets, forms) => formWord(forms),
      "hand-in": (sheets) => `Hand-in sheet, ${sheets === "1" ? "1 page" : `${sheets} pages`}`,
      "not-back": (sheets) => `Forms not back, ${sheets === "1" ? "1 page" : `${sheets} pages`}`,
      "photo-notice": (sheets) => `Notice, ${sheets === "1" ? "1 page" : `${sheets} pages`}`,
      "accounts-notice": (sheets) =>
        `Several accounts, a page for each person, ${sheets === "1" ? "1 page" : `${sheets} pages`}`,
    },
    withDividers: (n) => `and ${n === "1" ? "1 divider" : `${n} dividers`}`,
    factAgain: (n) => `${personWord(n)} had a form before: printed again`,
    factStale: (n) => `${personWord(n)} had a form that is void now: this one replaces it`,
    factLeftOut: (n) => `${personWord(n)} left out`,
    look: "Why",
    printer: "Printer",
    defaultPrinter: "default",
    stopped: "stopped",
    stoppedHint: "This printer takes no jobs now. Check it, or choose another.",
    noPrinter: "No printer found",
    noPrinterHint: "Connect one and refresh; or save as PDF and print on another computer.",
    refreshPrinters: "Refresh",
    copies: "Copies",
    range: "Pages",
    all: "All",
    current: (page) => `This page (${page})`,
    typed: "Pages",
    typedHint: "such as 1-50",
    typedWrong: (sheets) => `Enter pages from 1 to ${sheets}, such as 1-50`,
    order: "Order",
    orders: { list: "As listed", department: "Department", "staff-no": "Staff no." },
    noDepartment:
      "Nobody has a department yet. Right-click people in the list and choose “Department…”.",
    noStaffNo: "Nobody has a staff number yet. Enter it in the person dialog.",
    partlyKnown: (known, all) => `Known of ${known} of ${all}; the others come last`,
    dividers: "A divider before each department",
    noticeParts: "Pages",
    byDepartment: "One for each department, for its door",
    allOnOne: "All departments together",
    print: (n) => (n === null ? "Print" : `Print ${sheetWord(n)}`),
    save: "Save as PDF…",
    inParts: "A file for every 500 pages",
    view: "Open in viewer",
    viewMost: "A viewer opens 500 pages at most: choose fewer",

    pause: "Pause",
    cancel: "Cancel",
    handedOver: (done, all) => `${done} of ${all} sheets handed to the printer`,
    paused: "Paused. The rest was not handed to the printer.",
    refused: "The rest was not printed. Go on when this is settled.",
    nothingHandedOver: "Stopped. Nothing was handed to the printer.",
    goOn: (page) => `Go on from page ${page}`,
    jam: "Paper jam?",
    jamHint: "Go to the first person whose form did not come out, and start again from there.",
    from: (page, name) =>
      name === null ? `Start from page ${page}` : `Start from ${isolated(name)} (page ${page})`,
    otherwise: "Change settings",
    done: (n) => `${formWord(n)} printed`,
    doneState: "The state is now “Printed”.",
    doneOther: (n) => `${sheetWord(n)} handed to the printer`,
    next: [
      "Hand them out: each person checks name, numbers, photo and the rest.",
      "The person ticks the number on the valid ID card and signs, with a black pen. Temporary ID cards do not count.",
      "Collect them with the ID copies and take them back with “Take forms back”.",
    ],
    finish: "Done",
    remaining: (from) => `Print on from page ${from}`,
    askPrinted: "Have they been printed?",
    askPrintedHint: (n) =>
      `Once they are, mark ${n === "1" ? "this sheet" : `these ${n} sheets`} as printed, so that you know whose form is to come back.`,
    mark: "Mark as printed",
    takeBack: "Undo",
    notYet: "Not yet",
    opened: "Opened in the viewer. Print it there.",
    saved: (n) => (n === "1" ? "1 file saved" : `${n} files saved`),
    showFolder: "Open folder",

    batches: "Printed before",
    batchLine: (n, forms, printed, at) =>
      `Batch ${n} · ${formWord(forms)}, ${printed} printed · ${at}`,
    batchHint: "Open an earlier batch to go on with it or print it again",
  },
});
