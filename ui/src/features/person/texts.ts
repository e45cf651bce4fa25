import type { MobileError } from "../../bindings/MobileError.ts";
import { grouped } from "../../i18n/count.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";
import { MOBILE_LENGTH } from "./mobile.ts";

interface PersonTexts {
  readonly title: string;
  readonly position: (at: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly save: string;
  readonly saveNext: string;
  readonly saved: string;
  readonly savedOf: (name: string) => string;
  readonly takeBack: string;
  readonly unsavedYet: string;
  readonly close: string;
  readonly more: string;
  readonly keys: Record<"previous" | "next" | "save" | "saveNext", string>;
  readonly data: {
    readonly personalNo: string;
    readonly unit: string;
    readonly none: string;
  };
  readonly progress: {
    readonly title: string;
    readonly photo: string;
    readonly printed: string;
    readonly formBack: string;
    readonly number: string;
    readonly confirmed: string;
    readonly exported: string;
    readonly batch: (n: number) => string;
    readonly done: string;
    readonly missing: string;
    readonly open: string;
    readonly again: string;
    readonly againFor: (fields: string) => string;
    readonly printedAt: (day: string, batch: number | null) => string;
  };
  readonly number: {
    readonly title: string;
    readonly idNumbers: string;
    readonly hint: string;
    readonly characters: (n: number) => string;
    readonly settled: string;
    readonly settledHint: string;
    readonly notUsed: string;
    readonly absent: string;
    readonly open: string;
    readonly chosen: string;
    readonly answered: string;
    readonly neither: string;
    readonly neitherHint: string;
    readonly clear: string;
  };
  readonly form: {
    readonly back: string;
    readonly since: (day: string) => string;
    readonly ticked: string;
  };
  readonly mobile: {
    readonly title: string;
    readonly optional: string;
    readonly messages: string;
    readonly problem: Record<MobileError, string>;
    readonly counting: (digits: number) => string;
    readonly issued: string;
    readonly takeIssued: string;
  };
  readonly own: {
    readonly title: string;
    readonly only: string;
    readonly department: string;
    readonly staffNo: string;
    readonly remark: string;
  };
  readonly print: string;
  readonly journal: string;
  readonly notice: {
    readonly removed: string;
    readonly restore: string;
    readonly confirmed: (at: string) => string;
    readonly confirmedHint: string;
    readonly withdraw: string;
    readonly exported: (file: string, at: string) => string;
    readonly exportedHint: string;
    readonly records: string;
    readonly changedAfter: (file: string) => string;
    readonly changedAfterHint: string;
    readonly reopen: string;
    readonly deferred: string;
    readonly resume: string;
    readonly correction: string;
    readonly correctionHint: string;
    readonly corrected: string;
    readonly red: (accounts: number) => string;
    readonly redHint: string;
    readonly agency: string;
    readonly missing: string;
    readonly missingHint: string;
    readonly changes: string;
    readonly from: string;
    readonly to: string;
    readonly absent: string;
    readonly reason: (reason: string, day: string) => string;
  };
  readonly unsaved: {
    readonly title: string;
    readonly text: string;
    readonly save: string;
    readonly drop: string;
    readonly back: string;
  };
}

export const texts = bilingual<PersonTexts>({
  zh: {
    title: "个人信息确认",
    position: (at, of) => `${grouped(at)} / ${grouped(of)}`,
    previous: "上一个",
    next: "下一个",
    save: "保存",
    saveNext: "保存并下一个",
    saved: "已保存",
    savedOf: (name) => `已保存${isolated(name)}的信息`,
    takeBack: "撤销",
    unsavedYet: "有更改未保存",
    close: "关闭",
    more: "更多",
    keys: {
      previous: "Alt+↑ 或 PageUp",
      next: "Alt+↓ 或 PageDown",
      save: "Enter",
      saveNext: withShortcut("Enter"),
    },
    data: { personalNo: "个人编号", unit: "单位", none: "未填" },
    progress: {
      title: "办理进度",
      photo: "照片",
      printed: "打印确认表",
      formBack: "收回确认表",
      number: "选择号码",
      confirmed: "数据确认",
      exported: "报盘导出",
      batch: (n) => `第 ${n} 批`,
      done: "完成",
      missing: "缺",
      open: "未办",
      again: "需重打",
      againFor: (fields) => `需重打：${fields}已变`,
      printedAt: (day, batch) => (batch === null ? day : `${day} 第 ${batch} 批`),
    },
    number: {
      title: "选择号码",
      idNumbers: "证件号码",
      hint: "选本人现持有效身份证上的号码，与确认表上打勾的一致。临时身份证无效。",
      characters: (n) => `${n} 位`,
      settled: "号码已定",
      settledHint: "号码已由社保卡管理中心确定，不需要选择。与本人身份证不符的，请登记「待更正」。",
      notUsed: "不采用",
      absent: "数据包里没有证件号码，请登记「待更正」，更正后重新下载、导入。",
      open: "待选择",
      chosen: "已选择",
      answered: "都不符",
      neither: "都与证件不符",
      neitherHint: "保存后转为「待更正」：先到参保单位档案管理部门更正，再重新下载、导入。",
      clear: "清除选择",
    },
    form: {
      back: "已收表：签好字的确认表和身份证复印件都已收回",
      since: (day) => `${day} 登记`,
      ticked: "选择号码时自动勾选；表还没有收回的，请去掉",
    },
    mobile: {
      title: "手机号码",
      optional: "可不填",
      messages: "发给持卡人的短信会发到这个号码；如需收费的短信服务，会另发短信请本人再次确认。",
      problem: {
        "not-digits": "手机号码只能是数字",
        length: `手机号码应为 ${MOBILE_LENGTH} 位`,
        prefix: "手机号码应以 13 至 19 开头",
      },
      counting: (digits) => `已输入 ${digits} 位，共 ${MOBILE_LENGTH} 位`,
      issued: "数据包中的号码：",
      takeIssued: "改回这个号码",
    },
    own: {
      title: "本单位信息",
      only: "本单位自用，不报送",
      department: "部门",
      staffNo: "工号",
      remark: "备注",
    },
    print: "打印确认表…",
    journal: "操作记录",
    notice: {
      removed: "已移出本单位，只能查看",
      restore: "移回",
      confirmed: (at) => `已确认（${at}），只能查看`,
      confirmedHint: "需要修改时，先取消确认；改好以后再确认一次。",
      withdraw: "取消确认",
      exported: (file, at) => `已导出到 ${file}（${at}），只能查看`,
      exportedHint: "需要修改而这一批还没有报送的，可在导出记录里作废这一批。",
      records: "导出记录",
      changedAfter: (file) => `导出到 ${file} 以后，新数据包里的信息有变更`,
      changedAfterHint:
        "需要按新信息重新办理的，请点「重新办理」：确认表要重新打印、签字，再确认、导出一次。",
      reopen: "重新办理",
      deferred: "已暂缓办理",
      resume: "恢复办理",
      correction: "等待更正",
      correctionHint:
        "先到参保单位档案管理部门更正，再重新下载、导入数据包；更正以前不能确认。新信息对了，点「更正完毕」，继续办理。",
      corrected: "更正完毕",
      red: (accounts) => `一人多号：有 ${accounts} 个参保账户`,
      redHint:
        "先在网站的「一人多号查询」中查清各经办机构，带上证件前去合并账户，再重新下载、导入数据包。合并以前不能确认。",
      agency: "经办机构",
      missing: "最新的数据包里没有这个人",
      missingHint: "原有资料都保留，可以继续办理；确实不是本单位人员的，可以移出。",
      changes: "最新数据包的变更",
      from: "原为",
      to: "改为",
      absent: "无",
      reason: (reason, day) => (reason === "" ? day : `${isolated(reason)} · ${day}`),
    },
    unsaved: {
      title: "更改还没有保存",
      text: "关闭以前，要保存这个人的更改吗？",
      save: "保存",
      drop: "不保存",
      back: "返回",
    },
  },
  en: {
    title: "Personal details",
    position: (at, of) => `${grouped(at)} of ${grouped(of)}`,
    previous: "Previous",
    next: "Next",
    save: "Save",
    saveNext: "Save and next",
    saved: "Saved",
    savedOf: (name) => `Saved what was entered about ${isolated(name)}`,
    takeBack: "Undo",
    unsavedYet: "Not saved yet",
    close: "Close",
    more: "More",
    keys: {
      previous: "Alt+↑ or PageUp",
      next: "Alt+↓ or PageDown",
      save: "Enter",
      saveNext: withShortcut("Enter"),
    },
    data: { personalNo: "Personal number", unit: "Unit", none: "not given" },
    progress: {
      title: "Progress",
      photo: "Photo",
      printed: "Form printed",
      formBack: "Form back",
      number: "Number chosen",
      confirmed: "Confirmed",
      exported: "Exported",
      batch: (n) => `batch ${n}`,
      done: "done",
      missing: "missing",
      open: "to do",
      again: "print again",
      againFor: (fields) => `print again, changed: ${fields}`,
      printedAt: (day, batch) => (batch === null ? day : `${day}, batch ${batch}`),
    },
    number: {
      title: "Choose number",
      idNumbers: "ID number",
      hint: "The number on the valid ID card the person holds, ticked on the form. A temporary ID card does not count.",
      characters: (n) => `${n} digits`,
      settled: "Settled",
      settledHint:
        "The card centre has settled the number; there is nothing to choose. If it is not the one on the ID card, mark the person as to be corrected.",
      notUsed: "not used",
      absent:
        "The package has no ID number. Mark the person as to be corrected, then download and import again.",
      open: "To choose",
      chosen: "Chosen",
      answered: "Neither",
      neither: "Neither is on the ID card",
      neitherHint:
        "Saving marks the person as to be corrected: first at the insured unit's archive department, then download and import again.",
      clear: "Clear choice",
    },
    form: {
      back: "Form back: the signed form and the copy of the ID card are here",
      since: (day) => `since ${day}`,
      ticked: "Ticked because a number was chosen; untick it if the form is not back yet",
    },
    mobile: {
      title: "Mobile number",
      optional: "optional",
      messages:
        "Messages for the card holder go to this number. A message service that costs money needs the person's own confirmation by text message.",
      problem: {
        "not-digits": "A mobile number has digits only",
        length: `A mobile number has ${MOBILE_LENGTH} digits`,
        prefix: "A mobile number begins with 13 to 19",
      },
      counting: (digits) => `${digits} of ${MOBILE_LENGTH} digits`,
      issued: "In the package: ",
      takeIssued: "Use it again",
    },
    own: {
      title: "Of your unit",
      only: "For your unit only, never handed in",
      department: "Department",
      staffNo: "Staff no.",
      remark: "Remark",
    },
    print: "Print form…",
    journal: "Record",
    notice: {
      removed: "Removed from this unit: read only",
      restore: "Bring back",
      confirmed: (at) => `Confirmed (${at}): read only`,
      confirmedHint: "To change something, withdraw the confirmation and confirm again afterwards.",
      withdraw: "Withdraw confirmation",
      exported: (file, at) => `Exported to ${file} (${at}): read only`,
      exportedHint:
        "If the batch has not been handed in yet, it can be voided in the export records.",
      records: "Export records",
      changedAfter: (file) => `The data have changed since the export to ${file}`,
      changedAfterHint:
        "To use the new data, choose “Start over”: the form is printed and signed anew, then confirmed and exported once more.",
      reopen: "Start over",
      deferred: "Put off",
      resume: "Resume",
      correction: "To be corrected",
      correctionHint:
        "First at the insured unit's archive department; then download and import again. Until then the person cannot be confirmed. Once the new data are right, press “Corrected” to go on.",
      corrected: "Corrected",
      red: (accounts) => `Several accounts: ${accounts} insurance accounts`,
      redHint:
        "Look the agencies up on the city's site (一人多号查询), have the accounts merged there with the documents, then download and import again. Until then the person cannot be confirmed.",
      agency: "Agency",
      missing: "Not in the newest package",
      missingHint:
        "Everything is kept and can be worked on. Whoever is not of this unit can be removed.",
      changes: "Changed by the newest package",
      from: "was",
      to: "now",
      absent: "none",
      reason: (reason, day) => (reason === "" ? day : `${isolated(reason)} · ${day}`),
    },
    unsaved: {
      title: "Changes are not saved",
      text: "Save the changes to this person before closing?",
      save: "Save",
      drop: "Do not save",
      back: "Go back",
    },
  },
});
