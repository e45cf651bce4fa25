import { grouped, persons, ren } from "../../i18n/count.ts";
import { isolated } from "../../i18n/isolated.ts";
import { bilingual } from "../../i18n/language.tsx";
import type { ChoiceGround } from "../../bindings/ChoiceGround.ts";
import type { DeedGroup } from "../../bindings/DeedGroup.ts";
import type { JournalFaultKind } from "../../bindings/JournalFaultKind.ts";
import type { JournalWords } from "../../bindings/JournalWords.ts";
import type { TableField } from "../../bindings/TableField.ts";
import type { Reach } from "./reach.ts";
import type { Kind, Flag } from "./sentence.ts";

interface Texts {
  readonly title: string;
  readonly of: (name: string) => string;
  readonly who: (name: string | null, account: string) => string;
  readonly group: string;
  readonly groups: Record<DeedGroup, string>;
  readonly everything: string;
  readonly search: string;
  readonly number: (number: number) => string;
  readonly people: (people: number) => string;
  readonly and: (names: readonly string[], people: number) => string;
  readonly reason: (reason: string) => string;
  readonly more: string;
  readonly none: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly check: string;
  readonly holds: (entries: number) => string;
  readonly code: (code: string) => string;
  readonly anchored: (number: number, n: number) => string;
  readonly fault: string;
  readonly faults: Record<JournalFaultKind, (number: number, at: string) => string>;
  readonly faultMeans: Record<Reach, string>;
  readonly faultTodo: string;
  readonly file: Omit<JournalWords, "sentences">;
  /** How sentences are made of deeds; a part in brackets is left out where its number is 0. */
  readonly sentences: {
    readonly kinds: Record<Kind, string>;
    readonly flags: Record<Flag, string>;
    readonly grounds: Record<ChoiceGround, string>;
    readonly fields: Record<TableField, string>;
    readonly offered: string;
    readonly neither: string;
    readonly unanswered: string;
    readonly unknown: string;
  };
}

export const texts = bilingual<Texts>({
  zh: {
    title: "操作记录",
    of: (name) => `${isolated(name)}的操作记录`,
    who: (name, account) =>
      name === null
        ? `本机账户 ${isolated(account)}`
        : `${isolated(name)}（本机账户 ${isolated(account)}）`,
    group: "类别",
    groups: {
      import: "导入",
      photo: "照片",
      details: "手机号和部门等",
      forms: "打印、收表、选号",
      marks: "移出、暂缓、待更正",
      confirm: "数据确认",
      export: "导出、报送",
      safety: "密码和本记录",
    },
    everything: "全部类别",
    search: "找某个人：姓名、拼音首字母或号码",
    number: (number) => `第 ${number} 条`,
    people: ren,
    and: (names, people) =>
      names.length < people
        ? `${names.map(isolated).join("、")} 等 ${ren(people)}`
        : names.map(isolated).join("、"),
    reason: (reason) => `原因：${isolated(reason)}`,
    more: "显示更早的",
    none: "没有这样的记录。",
    save: "导出记录表",
    saved: (file) => `已保存：${isolated(file)}`,
    check: "核对",
    holds: (entries) => `共 ${grouped(entries)} 条，前后相连，没有被改动过`,
    code: (code) => `最新校验码 ${code}`,
    anchored: (number, n) => `第 ${n} 批导出时已固定到第 ${number} 条`,
    fault: "操作记录对不上",
    faults: {
      missing: (number) => `第 ${number} 条不见了。`,
      changed: (number, at) => `第 ${number} 条（${at}）写入以后被改动过。`,
      "particulars-changed": (number, at) =>
        `第 ${number} 条（${at}）涉及的人或原因，写入以后被改动过。`,
      unlinked: (number, at) =>
        `第 ${number} 条（${at}）和前一条接不上：中间被插入、调换或重写过。`,
      rewritten: (number, at) =>
        `第 ${number} 条（${at}）与当时导出所固定的不一样：这一条或更早的记录被重写过。`,
      "rewritten-since-backup": (number, at) =>
        `第 ${number} 条（${at}）与上次备份里的不一样：这一条或更早的记录在备份以后被重写过。`,
      "cut-off": (number) => `记录在第 ${number} 条之前就断了，后面的不见了。`,
      "not-begun": () => "第 1 条不是开始记录的那一条：整个操作记录被换过或重写过。",
      misnumbered: () => "有记录的序号被改动过，不在它原来的位置上。",
      "anchor-changed": (_, at) => `有一批导出（${at}）所固定的记录序号被改动过。`,
      "guard-gone": (number) =>
        `数据库里防止操作记录被改动的保护被去掉过。在那期间，第 ${number} 条以前的记录可能被改动过。`,
    },
    faultMeans: {
      somewhere:
        "有人绕过本程序动过数据库，或磁盘出过错。这样的操作记录不能作为凭据；人员、照片和导出不受影响，可以照常工作。",
      from: "有人绕过本程序动过数据库，或磁盘出过错。从这一条起，操作记录不能作为凭据；人员、照片和导出不受影响，可以照常工作。",
      unguarded:
        "有人绕过本程序动过数据库，或磁盘出过错。本程序会把保护重新装上。最近一次导出或备份所固定的记录仍然可靠，那以后、这一条以前的不能作为凭据；人员、照片和导出不受影响，可以照常工作。",
    },
    faultTodo:
      "请先导出记录表留底，不要删除工作文件夹，再联系单位的信息安全负责人；有备份的，可以与备份比对。",
    file: {
      title: "操作记录",
      headings: ["序号", "时间", "本机账户", "经办人", "操作", "人数", "人员", "原因", "校验码"],
      andMore: "等共 {people} 人",
    },
    sentences: {
      kinds: {
        "record-begun": "开始记录[，当时已有 {people} 人][、{exports} 批导出]",
        "clerk-named": "填写经办人姓名",
        "package-imported":
          "导入 {people} 人的数据包[，新增 {added} 人][，有变更 {updated} 人][，新包中没有 {missing} 人][，取消确认 {confirmationsTakenBack} 人]",
        "photo-set": "选定照片",
        "photo-removed": "去掉自选的照片",
        "photos-imported":
          "批量导入照片[，新增 {added} 人][，更换 {replaced} 人][，检查不合格仍采用 {overridden} 人]",
        "number-chosen": "选择号码：{before} → {after}",
        "details-changed": "修改{fields}",
        "department-set": "设置 {people} 人的部门",
        "table-imported": "从表格导入 {people} 人的信息",
        "forms-printed": "为 {people} 人打印确认表（第 {batch} 次打印）",
        "form-taken": "收表，号码：{before} → {after}",
        "forms-back": "{people} 人标记为已收表",
        "forms-not-back": "{people} 人取消已收表",
        removed: "移出 {people} 人",
        restored: "{people} 人取消移出",
        deferred: "{people} 人暂缓办理",
        resumed: "{people} 人恢复办理",
        "correction-awaited": "{people} 人标记为待更正",
        "correction-done": "{people} 人取消待更正",
        reopened: "{people} 人导出后有变更，重新办理",
        confirmed: "确认 {people} 人[，其中有提醒仍确认的 {warned} 人]",
        "confirmation-withdrawn": "取消 {people} 人的确认",
        exported: "导出第 {n} 批，{people} 人",
        "written-again": "重新写出第 {n} 批，{people} 人",
        "export-voided": "作废第 {n} 批，{people} 人",
        "export-copied": "把第 {n} 批的文件拷贝到 U 盘或其他文件夹",
        "handed-in": "第 {n} 批标记为已报送",
        "handed-in-taken-back": "第 {n} 批取消报送标记",
        undone: "撤销第 {entry} 条，涉及 {people} 人",
        "password-set": "设本机密码",
        "password-changed": "更换本机密码",
        "password-dropped": "改为随本机登录自动打开",
        "recovery-code-made": "生成恢复码",
        "office-help-set": "开启社保卡管理中心协助解锁",
        "office-help-dropped": "取消社保卡管理中心协助解锁",
        "opened-by-office": "用社保卡管理中心读出的解锁码打开程序",
        "backup-made": "备份全部数据",
        "move-prepared": "为换电脑备份全部数据",
        "handed-over": "把全部数据移交给同事",
        "store-restored": "从 {madeAt} 的备份恢复",
        "last-number-set": "恢复备份后，填写最后导出的是第 {n} 批",
        "unit-erased": "删除本单位的全部数据[，曾导出 {batches} 批]",
      },
      flags: {
        older: "（旧数据包，确认后仍导入）",
        otherSigner: "（签发机构与以前不同，核对过核对码）",
        replaced: "（换掉原来的）",
        overridden: "（检查不合格，说明原因后采用）",
        elsewhere: "（经办人说已打印）",
        cleared: "（清空）",
        recovered: "（程序中断，重新打开时处理）",
      },
      grounds: {
        "signed-form": "（依据：扫描的本人签字确认表）",
        "form-back": "（依据：已收回的确认表，在个人信息窗口选择）",
        clerk: "（依据：经办人在个人信息窗口选择，确认表尚未收回）",
        "only-one": "（依据：只有这一个号码可选）",
      },
      fields: { mobile: "手机号码", department: "部门", "staff-no": "工号", remark: "备注" },
      offered: "号码 {index}",
      neither: "都与证件不符",
      unanswered: "未选",
      unknown: "无法识别：由更新版本的程序记录，或写入以后被改动过",
    },
  },
  en: {
    title: "Record of work",
    of: (name) => `Record of work: ${isolated(name)}`,
    who: (name, account) =>
      name === null
        ? `account ${isolated(account)}`
        : `${isolated(name)} (account ${isolated(account)})`,
    group: "Kind",
    groups: {
      import: "Import",
      photo: "Photos",
      details: "Phones, departments …",
      forms: "Printing, forms, numbers",
      marks: "Removed, put off, to be corrected",
      confirm: "Confirming",
      export: "Export, handing in",
      safety: "Password and this record",
    },
    everything: "Every kind",
    search: "Find someone: name, initials or number",
    number: (number) => `No. ${number}`,
    people: persons,
    and: (names, people) =>
      names.length < people
        ? `${names.map(isolated).join(", ")} … ${persons(people)}`
        : names.map(isolated).join(", "),
    reason: (reason) => `Reason: ${isolated(reason)}`,
    more: "Show earlier entries",
    none: "There are no such entries.",
    save: "Export this record",
    saved: (file) => `Saved: ${isolated(file)}`,
    check: "Verify",
    holds: (entries) =>
      `${grouped(entries)} ${entries === 1 ? "entry" : "entries"}, each following on the one before: nothing was changed`,
    code: (code) => `Newest code ${code}`,
    anchored: (number, n) => `Fixed up to no. ${number} by export ${n}`,
    fault: "The record does not hold",
    faults: {
      missing: (number) => `No. ${number} is gone.`,
      changed: (number, at) => `No. ${number} (${at}) was changed after it was written.`,
      "particulars-changed": (number, at) =>
        `The people or the reason of no. ${number} (${at}) were changed after it was written.`,
      unlinked: (number, at) =>
        `No. ${number} (${at}) does not follow on the one before: entries were put in, exchanged or written anew.`,
      rewritten: (number, at) =>
        `No. ${number} (${at}) is not what an export was bound to: it or earlier entries were written anew.`,
      "rewritten-since-backup": (number, at) =>
        `No. ${number} (${at}) is not what the last backup has: it or earlier entries were written anew after that.`,
      "cut-off": (number) => `The record breaks off before no. ${number}; what came after is gone.`,
      "not-begun": () =>
        "No. 1 is not the entry that a record begins with: the whole record was exchanged or written anew.",
      misnumbered: () => "Entries were given other numbers and are not where they were.",
      "anchor-changed": (_, at) =>
        `The number of the entry that an export (${at}) is bound to was changed.`,
      "guard-gone": (number) =>
        `What keeps the record from being changed was taken out of the database. Entries before no. ${number} may have been changed meanwhile.`,
    },
    faultMeans: {
      somewhere:
        "Somebody has changed the database without this program, or the disk has failed. A record like this proves nothing. People, photos and exports are not touched by this: you can go on working.",
      from: "Somebody has changed the database without this program, or the disk has failed. From this entry on the record proves nothing. People, photos and exports are not touched by this: you can go on working.",
      unguarded:
        "Somebody has changed the database without this program, or the disk has failed. The program puts the guard back. What the last export or backup is bound to still holds; behind that, and before this entry, the record proves nothing. People, photos and exports are not touched by this: you can go on working.",
    },
    faultTodo:
      "Export this record first, keep the work folder, and tell whoever is in charge of data security. Where there is a backup, compare with it.",
    file: {
      title: "Record of work",
      headings: ["No.", "Time", "Account", "Clerk", "What", "People", "Who", "Reason", "Hash"],
      andMore: "… {people} people in all",
    },
    sentences: {
      kinds: {
        "record-begun": "Record begun[, people already there: {people}][, exports: {exports}]",
        "clerk-named": "Clerk's name given",
        "package-imported":
          "Package of {people} people imported[, {added} new][, {updated} changed][, {missing} not in it][, confirmations taken back: {confirmationsTakenBack}]",
        "photo-set": "Photo chosen",
        "photo-removed": "Chosen photo taken away",
        "photos-imported":
          "Photos imported[, {added} new][, {replaced} replaced][, {overridden} in spite of a failed check]",
        "number-chosen": "Number chosen: {before} → {after}",
        "details-changed": "Changed: {fields}",
        "department-set": "Department set, people: {people}",
        "table-imported": "Data imported from a table, people: {people}",
        "forms-printed": "Forms printed (print {batch}), people: {people}",
        "form-taken": "Signed form taken back, number: {before} → {after}",
        "forms-back": "Forms marked as back, people: {people}",
        "forms-not-back": "Mark “form back” taken away, people: {people}",
        removed: "Removed, people: {people}",
        restored: "Brought back, people: {people}",
        deferred: "Put off, people: {people}",
        resumed: "No longer put off, people: {people}",
        "correction-awaited": "To be corrected, people: {people}",
        "correction-done": "No longer to be corrected, people: {people}",
        reopened: "Changed after export, work again, people: {people}",
        confirmed: "Confirmed {people}[, of them {warned} in spite of a warning]",
        "confirmation-withdrawn": "Confirmation withdrawn, people: {people}",
        exported: "Export {n} written, people: {people}",
        "written-again": "Export {n} written again, people: {people}",
        "export-voided": "Export {n} voided, people: {people}",
        "export-copied": "File of export {n} copied to a stick or folder",
        "handed-in": "Export {n} marked as handed in",
        "handed-in-taken-back": "Export {n} no longer marked as handed in",
        undone: "No. {entry} undone, people: {people}",
        "password-set": "Password set",
        "password-changed": "Password changed",
        "password-dropped": "Opens with the login from now on",
        "recovery-code-made": "Recovery code made",
        "office-help-set": "Card centre's help switched on",
        "office-help-dropped": "Card centre's help switched off",
        "opened-by-office": "Opened by the card centre's code",
        "backup-made": "Everything backed up",
        "move-prepared": "Everything backed up for a new computer",
        "handed-over": "Everything handed over to a colleague",
        "store-restored": "Restored from the backup of {madeAt}",
        "last-number-set": "After restoring, batch {n} said to be the last exported",
        "unit-erased": "All data of the unit deleted[, after {batches} exported batches]",
      },
      flags: {
        older: " (an older package, taken nevertheless)",
        otherSigner: " (signed by another office, check code compared)",
        replaced: " (in place of another)",
        overridden: " (in spite of a failed check, with a reason)",
        elsewhere: " (by the clerk's word)",
        cleared: " (cleared)",
        recovered: " (settled at the next start after a break-off)",
      },
      grounds: {
        "signed-form": " (as ticked on the signed form that was scanned)",
        "form-back": " (in the person's window, the signed form being back)",
        clerk: " (by the clerk's word in the person's window, no signed form being back)",
        "only-one": " (the only number that may be chosen)",
      },
      fields: {
        mobile: "mobile number",
        department: "department",
        "staff-no": "staff number",
        remark: "remark",
      },
      offered: "number {index}",
      neither: "neither is right",
      unanswered: "none",
      unknown: "Not understood: recorded by a newer version of the program, or changed later",
    },
  },
});
