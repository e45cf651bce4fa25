import { grouped, persons, ren } from "../../i18n/count.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";
import type { WaitedFor } from "./states.ts";

interface OverviewTexts {
  readonly title: string;
  readonly progress: (through: number, people: number) => string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly show: string;
  readonly states: string;
  readonly state: string;
  readonly people: string;
  readonly share: string;
  readonly count: (people: number) => string;
  readonly filter: (state: string) => string;
  readonly waits: string;
  readonly nobody: string;
  readonly who: Record<WaitedFor, string>;
  readonly whoHint: Record<WaitedFor, string>;
  readonly complete: string;
  readonly photos: string;
  readonly mobiles: string;
  readonly of: (part: number, whole: number) => string;
  readonly departments: string;
  readonly noDepartment: string;
  readonly batches: string;
  readonly print: (n: number) => string;
  readonly printed: (printed: number, forms: number) => string;
  readonly export: (n: number) => string;
  readonly standing: Record<"exported" | "handed-in" | "voided", string>;
  readonly noBatches: string;
  readonly records: string;
  /** Of the workbook. */
  readonly book: {
    readonly title: string;
    readonly people: string;
    readonly progress: string;
    readonly unit: string;
    readonly time: string;
    readonly total: string;
    readonly department: string;
    readonly notice: string;
    readonly yes: string;
    readonly no: string;
  };
}

export const texts = bilingual<OverviewTexts>({
  zh: {
    title: "总览",
    progress: (through, people) => `${ren(people)}中，${ren(through)}已导出`,
    save: "导出清单和进度",
    saved: (file) => `已保存：${isolated(file)}`,
    show: "打开文件夹",
    states: "人员状态",
    state: "状态",
    people: "人数",
    share: "占比",
    count: ren,
    filter: (state) => `在列表里只看「${state}」`,
    waits: "在等谁",
    nobody: "不用等",
    who: {
      clerk: "经办人（您）",
      person: "本人",
      archive: "档案管理部门",
      agency: "经办机构",
      centre: "社保卡管理中心",
    },
    whoHint: {
      clerk: "在本程序里就能办",
      person: "交照片、核对签字，或者暂时不在",
      archive: "更正信息，再重新下载、导入",
      agency: "合并账户，再重新下载、导入",
      centre: "已报送，等待制卡",
    },
    complete: "照片和手机号",
    photos: "照片",
    mobiles: "手机号码（可不填）",
    of: (part, whole) => `${grouped(part)} / ${ren(whole)}`,
    departments: "各部门进度",
    noDepartment: "未分部门",
    batches: "打印和导出",
    print: (n) => `第 ${n} 次打印`,
    printed: (printed, forms) =>
      printed === forms
        ? `${grouped(forms)} 张`
        : `已印 ${grouped(printed)} / ${grouped(forms)} 张`,
    export: (n) => `第 ${n} 批导出`,
    standing: { exported: "待报送", "handed-in": "已报送", voided: "已作废" },
    noBatches: "还没有打印、导出过。",
    records: "导出记录",
    book: {
      title: "人员清单和进度",
      people: "人员清单",
      progress: "进度",
      unit: "单位",
      time: "时间",
      total: "合计",
      department: "部门",
      notice: "本表含有个人信息，请妥善保管，用完后删除。",
      yes: "有",
      no: "无",
    },
  },
  en: {
    title: "Overview",
    progress: (through, people) => `${grouped(through)} of ${persons(people)} exported`,
    save: "Export list and progress",
    saved: (file) => `Saved: ${isolated(file)}`,
    show: "Open folder",
    states: "People by state",
    state: "State",
    people: "People",
    share: "Share",
    count: persons,
    filter: (state) => `Show only “${state}” in the list`,
    waits: "What waits for whom",
    nobody: "nothing",
    who: {
      clerk: "You, the clerk",
      person: "The person",
      archive: "Archive department",
      agency: "Agency",
      centre: "Card centre",
    },
    whoHint: {
      clerk: "can be done here and now",
      person: "brings a photo, signs, or is away",
      archive: "corrects data; then download and import again",
      agency: "merges accounts; then download and import again",
      centre: "handed in, cards are being made",
    },
    complete: "Photos and phones",
    photos: "Photos",
    mobiles: "Mobile numbers (optional)",
    of: (part, whole) => `${grouped(part)} of ${grouped(whole)}`,
    departments: "By department",
    noDepartment: "No department",
    batches: "Prints and exports",
    print: (n) => `Print ${n}`,
    printed: (printed, forms) =>
      printed === forms
        ? forms === 1
          ? "1 form"
          : `${grouped(forms)} forms`
        : `${grouped(printed)} of ${grouped(forms)} printed`,
    export: (n) => `Export ${n}`,
    standing: { exported: "To hand in", "handed-in": "Handed in", voided: "Voided" },
    noBatches: "Nothing printed or exported yet.",
    records: "Export records",
    book: {
      title: "People and progress",
      people: "People",
      progress: "Progress",
      unit: "Unit",
      time: "Time",
      total: "Total",
      department: "Department",
      notice:
        "This table holds personal data: keep it safe, and delete it when it is no longer needed.",
      yes: "Yes",
      no: "No",
    },
  },
});
