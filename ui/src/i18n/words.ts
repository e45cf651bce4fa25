/** The words for what the core names by code: one table for list, chips, dialogs and notices. */

import type { Chip } from "../bindings/Chip.ts";
import type { ChoiceRefusal } from "../bindings/ChoiceRefusal.ts";
import type { ConfirmObstacle } from "../bindings/ConfirmObstacle.ts";
import type { ConfirmWarning } from "../bindings/ConfirmWarning.ts";
import type { DataWarning } from "../bindings/DataWarning.ts";
import type { DatumField } from "../bindings/DatumField.ts";
import type { PersonState } from "../bindings/PersonState.ts";
import type { Phase } from "../bindings/Phase.ts";
import { bilingual } from "./language.tsx";

interface Words {
  readonly state: Record<PersonState, string>;
  readonly chip: Record<Chip, string>;
  readonly field: Record<DatumField, string>;
  readonly obstacle: Record<ConfirmObstacle, string>;
  readonly confirmWarning: Record<ConfirmWarning, string>;
  readonly dataWarning: Record<DataWarning, string>;
  readonly refusal: Record<ChoiceRefusal, string>;
  readonly phase: Record<Phase, string>;
}

export const words = bilingual<Words>({
  zh: {
    state: {
      red: "待处理",
      "no-photo": "缺照片",
      "to-print": "待打印",
      printed: "已打印",
      reprint: "需重打",
      "number-open": "待选号",
      ready: "可确认",
      confirmed: "已确认",
      exported: "已导出",
      "changed-after-export": "导出后有变更",
      deferred: "暂缓办理",
      correction: "待更正",
      removed: "已移出",
    },
    chip: {
      open: "待办",
      red: "待处理",
      "no-photo": "缺照片",
      "to-print": "待打印",
      printed: "已打印",
      reprint: "需重打",
      "at-print": "打印、本人签字",
      "at-forms": "收表选号",
      "form-back": "已收表",
      "number-open": "待选号",
      ready: "可确认",
      confirmed: "已确认",
      "changed-after-export": "导出后有变更",
      correction: "待更正",
      deferred: "暂缓办理",
      missing: "新包中没有",
      "to-hand-in": "待报送",
      exported: "已导出",
      removed: "已移出",
      everyone: "全部人员",
    },
    field: {
      name: "姓名",
      sex: "性别",
      ethnic: "民族",
      "birth-date": "出生日期",
      "id-type": "证件类型",
      "id-numbers": "证件号码",
      settled: "号码是否已定",
      mobile: "手机号码",
      category: "人员类别",
      accounts: "参保账户",
      photo: "照片",
    },
    obstacle: {
      red: "一人多号：先到经办机构合并账户，再重新下载、导入",
      "number-not-chosen": "证件号码还没有选",
      "no-photo": "还没有照片",
      reprint: "打印后信息有变，要重新打印、签字",
      deferred: "已暂缓办理",
      correction: "等待更正",
      removed: "已移出本单位",
      exported: "已导出",
      "already-confirmed": "已经确认过",
    },
    confirmWarning: {
      "not-printed": "确认表没有在本程序打印过，也没有登记收回",
      "form-not-back": "确认表已打印，还没有登记收回",
    },
    dataWarning: {
      length: "号码不是 15 位或 18 位",
      "check-digit": "校验码不对，号码可能有错字",
      "birth-date-differs": "号码中的出生日期与登记的不一致",
      "sex-differs": "号码中的性别与登记的不一致",
      "two-centuries": "15 位号码不写明世纪，出生年份有两种可能",
      "numbers-disagree": "两个号码不像同一个人的",
      "mobile-invalid": "手机号码不是 11 位手机号",
    },
    refusal: { "only-18-counts": "本市只能选 18 位号码" },
    phase: {
      reading: "检查数据包",
      "checking-code": "核对领取码",
      people: "读取人员",
      files: "查看文件",
      copying: "复制数据",
      photos: "处理照片",
      comparing: "查找相同的照片",
      saving: "保存",
      clearing: "清除旧数据",
      writing: "写出文件",
      verifying: "读回核对",
      pages: "制作页面",
      printing: "交给打印机",
    },
  },
  en: {
    state: {
      red: "Several accounts",
      "no-photo": "No photo",
      "to-print": "To print",
      printed: "Printed",
      reprint: "Print again",
      "number-open": "Number to choose",
      ready: "Ready to confirm",
      confirmed: "Confirmed",
      exported: "Exported",
      "changed-after-export": "Changed after export",
      deferred: "Put off",
      correction: "To be corrected",
      removed: "Removed",
    },
    chip: {
      open: "To do",
      red: "Several accounts",
      "no-photo": "No photo",
      "to-print": "To print",
      printed: "Printed",
      reprint: "Print again",
      "at-print": "Print and sign",
      "at-forms": "Forms and numbers",
      "form-back": "Form back",
      "number-open": "Number to choose",
      ready: "Ready to confirm",
      confirmed: "Confirmed",
      "changed-after-export": "Changed after export",
      correction: "To be corrected",
      deferred: "Put off",
      missing: "Not in newest package",
      "to-hand-in": "To hand in",
      exported: "Exported",
      removed: "Removed",
      everyone: "Everyone",
    },
    field: {
      name: "Name",
      sex: "Sex",
      ethnic: "Ethnic group",
      "birth-date": "Birth date",
      "id-type": "ID type",
      "id-numbers": "ID numbers",
      settled: "Number settled",
      mobile: "Mobile number",
      category: "Category",
      accounts: "Insurance accounts",
      photo: "Photo",
    },
    obstacle: {
      red: "Several accounts: merge them at the agency, download and import again",
      "number-not-chosen": "No ID number chosen yet",
      "no-photo": "No photo yet",
      reprint: "Something printed has changed: print and sign again",
      deferred: "Put off",
      correction: "Waiting for a correction",
      removed: "Removed from this unit",
      exported: "Exported",
      "already-confirmed": "Confirmed before",
    },
    confirmWarning: {
      "not-printed": "The form was not printed here, and none is marked as back",
      "form-not-back": "The form was printed and is not marked as back",
    },
    dataWarning: {
      length: "The number has neither 15 nor 18 digits",
      "check-digit": "The check digit is wrong: the number may be mistyped",
      "birth-date-differs": "The birth date in the number differs from the record",
      "sex-differs": "The sex in the number differs from the record",
      "two-centuries": "A 15-digit number does not tell the century of birth",
      "numbers-disagree": "The two numbers do not look like the same person's",
      "mobile-invalid": "The mobile number is not an 11-digit one",
    },
    refusal: { "only-18-counts": "This city takes 18-digit numbers only" },
    phase: {
      reading: "Checking the package",
      "checking-code": "Checking the code",
      people: "Reading people",
      files: "Looking at the files",
      copying: "Copying the data",
      photos: "Working on photos",
      comparing: "Looking for the same picture twice",
      saving: "Saving",
      clearing: "Clearing earlier data",
      writing: "Writing the file",
      verifying: "Reading it back",
      pages: "Making pages",
      printing: "Handing to the printer",
    },
  },
});
