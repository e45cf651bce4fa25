import type { ReasonedMark } from "../../app/overlay.tsx";
import { persons, ren } from "../../i18n/count.ts";
import { bilingual } from "../../i18n/language.tsx";

/** A mark without a reason: each is one command and takes effect at once. */
export type PlainMark =
  "formsBack" | "formsNotBack" | "restore" | "resume" | "corrected" | "reopen" | "withdraw";

interface ReasonTexts {
  /** Of the dialog. */
  readonly title: string;
  /** What happens then, in a sentence. */
  readonly effect: string;
  /** What a clerk says most often. */
  readonly presets: readonly string[];
  readonly done: (people: number) => string;
}

interface MarkTexts {
  readonly plain: Record<PlainMark, (people: number) => string>;
  readonly reasoned: Record<ReasonedMark, ReasonTexts>;
  readonly nobody: string;
  readonly people: (people: number) => string;
  readonly reason: string;
  readonly reasonOptional: string;
  readonly typeReason: string;
  readonly ok: string;
  readonly cancel: string;
}

export const texts = bilingual<MarkTexts>({
  zh: {
    plain: {
      formsBack: (n) => `已登记收表 ${ren(n)}`,
      formsNotBack: (n) => `已取消收表 ${ren(n)}`,
      restore: (n) => `已移回 ${ren(n)}`,
      resume: (n) => `已恢复办理 ${ren(n)}`,
      corrected: (n) => `已标为更正完毕 ${ren(n)}`,
      reopen: (n) => `已转为重新办理 ${ren(n)}，确认表要重新打印、签字`,
      withdraw: (n) => `已取消确认 ${ren(n)}`,
    },
    reasoned: {
      defer: {
        title: "暂缓办理",
        effect:
          "先放到「暂缓办理」里，不再算作待办；已做的确认会取消，照片、手机号码和选好的号码都保留。以后可以随时恢复办理。",
        presets: ["出差", "请假", "拒绝办理", "已离职", "联系不上", "长期在外地", "证件丢失补办中"],
        done: (n) => `已暂缓办理 ${ren(n)}`,
      },
      remove: {
        title: "移出",
        effect:
          "从待办中移出，以后再导入数据包也不会回来；不会删除数据，已做的确认会取消。需要时可在「已移出」里移回。已导出的人不能移出。",
        presets: [
          "不是本单位人员",
          "已离职转出",
          "已退休移交社会化管理",
          "已去世",
          "重复人员",
          "已由其他单位办理",
        ],
        done: (n) => `已移出 ${ren(n)}`,
      },
      correct: {
        title: "待更正",
        effect:
          "信息有误的，先到参保单位档案管理部门更正，再重新下载、导入数据包；更正以前不能确认，已做的确认会取消。",
        presets: [
          "姓名有误",
          "出生日期有误",
          "性别有误",
          "民族有误",
          "证件类型有误",
          "证件号码都不对",
        ],
        done: (n) => `已标为待更正 ${ren(n)}`,
      },
    },
    nobody: "没有可以更改的人",
    people: ren,
    reason: "原因",
    reasonOptional: "原因（可不填）",
    typeReason: "点选上面的原因，或在这里填写",
    ok: "确定",
    cancel: "取消",
  },
  en: {
    plain: {
      formsBack: (n) => `Form marked as back: ${persons(n)}`,
      formsNotBack: (n) => `Form marked as not back: ${persons(n)}`,
      restore: (n) => `Brought back: ${persons(n)}`,
      resume: (n) => `Resumed: ${persons(n)}`,
      corrected: (n) => `Marked as corrected: ${persons(n)}`,
      reopen: (n) => `Started over: ${persons(n)}. Their forms are to be printed and signed anew`,
      withdraw: (n) => `Confirmation withdrawn: ${persons(n)}`,
    },
    reasoned: {
      defer: {
        title: "Put off",
        effect:
          "They wait under “Put off” and no longer count as work. A confirmation is withdrawn; photo, mobile number and chosen ID number stay. You can resume them at any time.",
        presets: [
          "On a business trip",
          "On leave",
          "Refuses",
          "Has left",
          "Cannot be reached",
          "Lives elsewhere",
          "ID card being replaced",
        ],
        done: (n) => `Put off: ${persons(n)}`,
      },
      remove: {
        title: "Remove",
        effect:
          "They leave the work, and importing a package again does not bring them back. Nothing is deleted; a confirmation is withdrawn. You can bring them back under “Removed”. Exported people cannot be removed.",
        presets: [
          "Not of this unit",
          "Has left and was transferred",
          "Retired, under socialised management",
          "Has died",
          "Listed twice",
          "Handled by another unit",
        ],
        done: (n) => `Removed: ${persons(n)}`,
      },
      correct: {
        title: "To be corrected",
        effect:
          "Wrong data are first corrected at the insured unit's archive department; then download and import again. Until then they cannot be confirmed, and a confirmation is withdrawn.",
        presets: [
          "Name is wrong",
          "Birth date is wrong",
          "Sex is wrong",
          "Ethnic group is wrong",
          "ID type is wrong",
          "Neither ID number is right",
        ],
        done: (n) => `Marked as to be corrected: ${persons(n)}`,
      },
    },
    nobody: "There is nobody this applies to",
    people: persons,
    reason: "Reason",
    reasonOptional: "Reason (optional)",
    typeReason: "Choose a reason above, or type one",
    ok: "OK",
    cancel: "Cancel",
  },
});
