import type { Step } from "../../bindings/Step.ts";
import { grouped, persons, ren } from "../../i18n/count.ts";
import { bilingual } from "../../i18n/language.tsx";
import type { Apart, Aside } from "./steps.ts";

/** What stands in the guide line for a step. */
interface StepText {
  readonly name: string;
  /** How many people wait there. */
  readonly left: (people: number) => string;
  /** What to do with them. */
  readonly todo: string;
  /** Where nobody waits there. */
  readonly nobody: string;
}

interface StepsTexts {
  readonly rail: string;
  readonly step: Record<Step, StepText>;
  readonly apart: Record<Apart, StepText>;
  readonly people: (count: number) => string;
  readonly done: string;
  readonly go: (name: string) => string;
  /** To an earlier step. */
  readonly goBack: (name: string) => string;
  readonly meanwhile: (name: string) => string;
  readonly allDone: string;
  readonly allDoneHint: string;
  /** Where nothing is left to do, and some were set aside. */
  readonly setAside: (people: Readonly<Record<Aside, number>>) => string;
  readonly setAsideHint: string;
  readonly showAside: Record<Aside, string>;
  /** Of an export in which nobody waits to be handed in any more. */
  readonly unmarked: (n: number) => string;
  readonly fold: string;
  readonly unfold: string;
  readonly howToGet: string;
  readonly whatToDo: string;
  readonly importPackage: string;
  readonly importPhotos: string;
  readonly photoNotice: string;
  readonly withoutMobile: (count: number) => string;
  readonly importTable: string;
  readonly print: string;
  readonly stack: string;
  readonly confirmAll: (count: number) => string;
  readonly exportAll: string;
  readonly checklist: string;
  readonly records: string;
  /** Those who have changed since the export. */
  readonly show: string;
  readonly deadline: (text: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly lastDay: string;
  readonly over: (days: number) => string;
}

export const texts = bilingual<StepsTexts>({
  zh: {
    rail: "办理步骤",
    step: {
      download: {
        name: "下载",
        left: (n) => `${ren(n)}一人多号`,
        todo: "先到经办机构合并账户，再重新下载、导入",
        nobody: "数据包从申报网站下载，或向业务经办人要",
      },
      import: {
        name: "导入",
        left: (n) => `已导入 ${ren(n)}`,
        todo: "更正或合并账户以后，重新下载、再次导入，做好的都保留",
        nobody: "选数据包，输入领取码",
      },
      photos: {
        name: "照片和手机号",
        left: (n) => `${ren(n)}缺照片`,
        todo: "照片用证件号码命名，放进一个文件夹，一次导入",
        nobody: "照片都齐了",
      },
      print: {
        name: "打印、本人签字",
        left: (n) => `${ren(n)}待打印`,
        todo: "本人核对确认表，在号码前打 √，用黑色笔签字",
        nobody: "没有要打印的确认表",
      },
      forms: {
        name: "收表选号",
        left: (n) => `${ren(n)}的表待收、待选号`,
        todo: "收回签字的表和证件复印件，扫码登记，选本人打 √ 的号码",
        nobody: "没有待收的表",
      },
      confirm: {
        name: "数据确认",
        left: (n) => `${ren(n)}可确认`,
        todo: "表已收、号码已定，核对无误就可以确认",
        nobody: "没有等待确认的人",
      },
      export: {
        name: "导出",
        left: (n) => `${ren(n)}待导出`,
        todo: "填写联系人，导出回盘数据包；可以分批",
        nobody: "没有等待导出的人",
      },
      "hand-in": {
        name: "报送",
        left: (n) => `${ren(n)}待报送`,
        todo: "文件拷到 U 盘或网上上传，连同确认表、复印件一起交",
        nobody: "没有等待报送的导出",
      },
    },
    apart: {
      changed: {
        name: "有变动",
        left: (n) => `新数据包改了 ${ren(n)}的信息`,
        todo: "双击看变了什么；需重打的重新打印、签字，确认被收回的核对后再确认",
        nobody: "没有信息有变动的人",
      },
      "changed-after-export": {
        name: "导出后有变更",
        left: (n) => `${ren(n)}导出后有变更`,
        todo: "双击看变了什么；要按新信息办理的，右键「重新办理」",
        nobody: "没有导出后有变更的人",
      },
      correction: {
        name: "待更正",
        left: (n) => `${ren(n)}待更正`,
        todo: "先到档案管理部门更正，再重新下载、导入；新信息对了，右键「更正完毕」",
        nobody: "没有待更正的人",
      },
      deferred: {
        name: "暂缓办理",
        left: (n) => `${ren(n)}暂缓办理`,
        todo: "能办的时候右键「恢复办理」；双击看原因和日期",
        nobody: "没有暂缓办理的人",
      },
      missing: {
        name: "新包中没有",
        left: (n) => `最新的数据包中没有这 ${ren(n)}`,
        todo: "资料都保留，可以接着办；不是本单位的，右键「移出」",
        nobody: "没有这样的人",
      },
      removed: {
        name: "已移出",
        left: (n) => `${ren(n)}已移出`,
        todo: "移错了的，右键「移回」",
        nobody: "没有移出的人",
      },
    },
    people: ren,
    done: "已完成",
    go: (name) => `下一步：${name}`,
    goBack: (name) => `先办：${name}`,
    meanwhile: (name) => `还可以办：${name}`,
    allDone: "都办完了",
    allDoneHint: "有新的数据包，或更正、合并以后，再次导入",
    setAside: ({ correction, deferred }) => {
      const waiting = [
        correction > 0 ? `${ren(correction)}待更正` : "",
        deferred > 0 ? `${ren(deferred)}暂缓办理` : "",
      ];
      return `没有待办的人，还有 ${waiting.filter(Boolean).join("、")}`;
    },
    setAsideHint: "更正好了、能办了，就接着办",
    showAside: { correction: "查看待更正", deferred: "查看暂缓办理" },
    unmarked: (n) => `第 ${n} 批还没有标记为已报送`,
    fold: "收起步骤",
    unfold: "展开步骤",
    howToGet: "怎样拿到数据包",
    whatToDo: "怎样办理",
    importPackage: "报盘文件导入",
    importPhotos: "照片导入",
    photoNotice: "索照通知",
    withoutMobile: (n) => `${ren(n)}没有手机号码，可不填`,
    importTable: "信息导入",
    print: "打印",
    stack: "收表",
    confirmAll: (n) => `数据确认 ${ren(n)}`,
    exportAll: "报盘数据导出",
    checklist: "报送清单",
    records: "导出记录",
    show: "查看",
    deadline: (text) => `截止 ${text}`,
    daysLeft: (days) => `还有 ${grouped(days)} 天`,
    lastDay: "今天截止",
    over: (days) => `已过期 ${grouped(days)} 天`,
  },
  en: {
    rail: "Steps",
    step: {
      download: {
        name: "Download",
        left: (n) => `${persons(n)} with several accounts`,
        todo: "Have them merged at the agency, then download and import again",
        nobody: "Download the package from the declaration site, or ask your officer",
      },
      import: {
        name: "Import",
        left: (n) => `${persons(n)} imported`,
        todo: "After corrections, download and import again; nothing you did is lost",
        nobody: "Choose the package and type its code",
      },
      photos: {
        name: "Photos, phones",
        left: (n) => `${persons(n)} without a photo`,
        todo: "Name the pictures by ID number and import the whole folder",
        nobody: "All photos are there",
      },
      print: {
        name: "Print and sign",
        left: (n) => `${persons(n)} to print`,
        todo: "Everyone checks the form, ticks a number and signs in black",
        nobody: "No form is to be printed",
      },
      forms: {
        name: "Forms back",
        left: (n) => (n === 1 ? "1 form to take back" : `${grouped(n)} forms to take back`),
        todo: "Scan each signed form and choose the number ticked on it",
        nobody: "No form is out",
      },
      confirm: {
        name: "Confirm",
        left: (n) => `${persons(n)} ready`,
        todo: "Form and number are there: check and confirm",
        nobody: "Nobody waits to be confirmed",
      },
      export: {
        name: "Export",
        left: (n) => `${persons(n)} to export`,
        todo: "Give a contact and export; in batches if you like",
        nobody: "Nobody waits to be exported",
      },
      "hand-in": {
        name: "Hand in",
        left: (n) => `${persons(n)} to hand in`,
        todo: "Bring the file on a USB stick or upload it; forms and ID copies go with it",
        nobody: "No export waits to be handed in",
      },
    },
    apart: {
      changed: {
        name: "Changed by package",
        left: (n) => `${persons(n)} changed by the new package`,
        todo: "Double-click to see what; print again what is to be, confirm again who no longer is",
        nobody: "The newest package changed nobody",
      },
      "changed-after-export": {
        name: "Changed after export",
        left: (n) => `${persons(n)} changed after the export`,
        todo: "Double-click to see what; right-click “Start over” to use the new data",
        nobody: "Nobody has changed after the export",
      },
      correction: {
        name: "To be corrected",
        left: (n) => `${persons(n)} to be corrected`,
        todo: "Have the archive department correct them, import again; once right, right-click “Corrected”",
        nobody: "Nothing is to be corrected",
      },
      deferred: {
        name: "Put off",
        left: (n) => `${persons(n)} put off`,
        todo: "Right-click “Resume” when it is time; double-click for reason and date",
        nobody: "Nobody is put off",
      },
      missing: {
        name: "Not in newest package",
        left: (n) => `${persons(n)} not in the newest package`,
        todo: "Their data stay; right-click to remove who is not yours",
        nobody: "Nobody is missing",
      },
      removed: {
        name: "Removed",
        left: (n) => `${persons(n)} removed`,
        todo: "Right-click to bring back who was removed by mistake",
        nobody: "Nobody is removed",
      },
    },
    people: grouped,
    done: "Done",
    go: (name) => `Next: ${name}`,
    goBack: (name) => `First: ${name}`,
    meanwhile: (name) => `Meanwhile: ${name}`,
    allDone: "All done",
    allDoneHint: "Import again when there is a new package, or after corrections",
    setAside: ({ correction, deferred }) => {
      const waiting = [
        correction > 0 ? `${persons(correction)} to be corrected` : "",
        deferred > 0 ? `${persons(deferred)} put off` : "",
      ];
      return `Nothing to do now; ${waiting.filter(Boolean).join(", ")}`;
    },
    setAsideHint: "They go on once they are corrected, or can be done",
    showAside: { correction: "Those to correct", deferred: "Those put off" },
    unmarked: (n) => `Batch ${n} is not marked as handed in yet`,
    fold: "Fold the steps",
    unfold: "Unfold the steps",
    howToGet: "How to get a package",
    whatToDo: "What to do",
    importPackage: "Import package",
    importPhotos: "Import photos",
    photoNotice: "Ask for photos",
    withoutMobile: (n) => `${grouped(n)} without a mobile (optional)`,
    importTable: "Import",
    print: "Print",
    stack: "Take forms back",
    confirmAll: (n) => `Confirm ${persons(n)}`,
    exportAll: "Export return",
    checklist: "Checklist",
    records: "Records",
    show: "Show",
    deadline: (text) => `Last day ${text}`,
    daysLeft: (days) => (days === 1 ? "1 day left" : `${grouped(days)} days left`),
    lastDay: "Last day today",
    over: (days) => (days === 1 ? "1 day over" : `${grouped(days)} days over`),
  },
});
