import { bilingual } from "../../i18n/language.tsx";

interface HelpTexts {
  readonly manual: string;
  readonly contents: string;
  readonly search: string;
  readonly found: (places: number) => string;
  readonly notFound: string;
  readonly close: string;
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly slide: string;
  readonly slideWhy: string;
  readonly note: string;
  readonly warning: string;
  readonly readOn: string;
  readonly stateHead: readonly [state: string, means: string, next: string];
  readonly around: string;
  readonly step: (at: number, of: number) => string;
  readonly stepBack: string;
  readonly stepOn: string;
  readonly done: string;
  readonly openManual: string;
  readonly endAround: string;
  readonly help: string;
  readonly helpHint: string;
}

export const texts = bilingual<HelpTexts>({
  zh: {
    manual: "使用手册",
    contents: "目录",
    search: "在手册里查找",
    found: (n: number) => `找到 ${n} 处`,
    notFound: "没有找到。换一个词试试，例如「照片」「U 盘」「领取码」。",
    close: "关闭，回到刚才的地方",
    back: "返回上一处",
    previous: "上一页",
    next: "下一页",
    slide: "教程",
    slideWhy: "《社保卡数据确认教程 · 单位使用版》的页码",
    note: "提示",
    warning: "注意",
    readOn: "接着看",
    stateHead: ["状态", "意思", "接下来"],
    around: "这里能做什么",
    step: (at: number, of: number) => `${at} / ${of}`,
    stepBack: "上一个",
    stepOn: "下一个",
    done: "知道了",
    openManual: "打开手册",
    endAround: "结束（Esc）",
    help: "帮助",
    helpHint: "说明眼前的按钮 · F1",
  },
  en: {
    manual: "Manual",
    contents: "Contents",
    search: "Search the manual",
    found: (n: number) => (n === 1 ? "Found in 1 place" : `Found in ${n} places`),
    notFound: "Nothing found. Try another word, such as photo, USB or code.",
    close: "Close and go back to where you were",
    back: "Back",
    previous: "Previous",
    next: "Next",
    slide: "slide",
    slideWhy: "Slides of the tutorial for units",
    note: "Note",
    warning: "Careful",
    readOn: "Read on",
    stateHead: ["State", "What it means", "What is next"],
    around: "What you can do here",
    step: (at: number, of: number) => `${at} of ${of}`,
    stepBack: "Previous",
    stepOn: "Next",
    done: "Got it",
    openManual: "Open manual",
    endAround: "End (Esc)",
    help: "Help",
    helpHint: "What the buttons around are for · F1",
  },
});
