import type { ConfirmObstacle } from "../../bindings/ConfirmObstacle.ts";
import { grouped, persons, ren } from "../../i18n/count.ts";
import { bilingual } from "../../i18n/language.tsx";

interface Texts {
  readonly title: string;
  readonly checking: (people: number) => string;
  readonly ready: string;
  readonly readyHint: string;
  readonly warned: string;
  readonly warnedHint: string;
  readonly blocked: string;
  readonly blockedHint: string;
  readonly people: (count: number) => string;
  readonly include: string;
  readonly includeHint: string;
  readonly includeMissed: string;
  readonly firstOnly: (listed: number, all: number) => string;
  readonly nobody: string;
  readonly nobodyButWarned: string;
  readonly afterwards: string;
  readonly whatToDo: string;
  readonly advice: Record<ConfirmObstacle, string>;
  readonly will: (count: number, rest: number) => string;
  readonly ok: (count: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly again: string;
  readonly done: (count: number) => string;
}

export const texts = bilingual<Texts>({
  zh: {
    title: "数据确认",
    checking: (people) => `正在检查选中的 ${ren(people)}…`,
    ready: "可以确认",
    readyHint: "资料齐全，确认表已收回",
    warned: "需要核实",
    warnedHint: "确认表没有打印，或没有收回",
    blocked: "不能确认",
    blockedHint: "原因写在每个人后面",
    people: ren,
    include: "签字的确认表在我手里，这些人也一起确认",
    includeHint:
      "本程序没有记下他们的确认表已打印、已收回。勾选表示：您手里已有本人签字的确认表，现在就确认。",
    includeMissed: "请先勾选上面这一项，再按「确定」。还没有拿到签字的表，先不要确认。",
    firstOnly: (listed, all) => `共 ${ren(all)}，这里只列出前 ${ren(listed)}。`,
    nobody: "选中的人现在都不能确认。",
    nobodyButWarned: "勾选「签字的确认表在我手里，这些人也一起确认」后，可以确认他们。",
    afterwards: "确认后不能再修改；要修改时，先「取消确认」。",
    whatToDo: "怎么办",
    advice: {
      red: "带证件到经办机构合并账户，然后重新下载、导入数据包。",
      "number-not-chosen": "双击这个人，按本人在确认表上勾选的号码选择，保存。",
      "no-photo": "双击这个人，点「选择照片」。",
      reprint: "重新打印确认表，请本人再签字。",
      deferred: "可以办理了，先「恢复办理」：在列表里右键，或双击打开这个人。",
      correction:
        "先到参保单位档案管理部门更正，再重新下载、导入数据包；新信息对了，右键「更正完毕」。",
      removed: "确实是本单位的人，先移回。",
      exported: "已经导出，不用再确认；记录在「导出记录」里。",
      "already-confirmed": "不用再确认，可以直接「报盘数据导出」。",
    },
    will: (count, rest) =>
      rest === 0 ? `将确认 ${ren(count)}` : `将确认 ${ren(count)}，其余 ${ren(rest)}保持不变`,
    ok: (count) => (count === 0 ? "确定" : `确定（${ren(count)}）`),
    cancel: "取消",
    close: "关闭",
    again: "再试一次",
    done: (count) => `数据保存成功：已确认 ${ren(count)}`,
  },
  en: {
    title: "Confirm data",
    checking: (people) => `Checking the selection (${persons(people)})…`,
    ready: "Can be confirmed",
    readyHint: "Complete, and the form is back",
    warned: "Check first",
    warnedHint: "Form not printed, or not back",
    blocked: "Cannot be confirmed",
    blockedHint: "Each with the reasons",
    people: persons,
    include: "I hold the signed forms. Confirm these people as well",
    includeHint:
      "Nothing here says that their forms were printed and have come back. Tick this if you hold the signed forms all the same.",
    includeMissed:
      "Tick this first, then press “Confirm”. Without the signed forms, do not confirm yet.",
    firstOnly: (listed, all) =>
      `${persons(all)} in all; only the first ${grouped(listed)} are listed.`,
    nobody: "None of the selected people can be confirmed now.",
    nobodyButWarned:
      "Tick “I hold the signed forms. Confirm these people as well” to confirm them.",
    afterwards:
      "Confirmed data can no longer be changed; withdraw the confirmation to change them.",
    whatToDo: "What to do",
    advice: {
      red: "Have the accounts merged at the agency, then download and import again.",
      "number-not-chosen": "Double-click the person, choose the number ticked on the form, save.",
      "no-photo": "Double-click the person and choose a photo.",
      reprint: "Print the form again and have it signed again.",
      deferred:
        "If they can go on now, choose “Resume” first: right-click in the list, or open the person.",
      correction:
        "Have the data corrected at the archive department, then import again; once they are right, right-click “Corrected”.",
      removed: "If they do belong to this unit, bring them back first.",
      exported: "Exported already; see the export records.",
      "already-confirmed": "Confirmed already; they can be exported right away.",
    },
    will: (count, rest) =>
      rest === 0
        ? `${grouped(count)} will be confirmed`
        : `${grouped(count)} will be confirmed, ${grouped(rest)} stay as they are`,
    ok: (count) => (count === 0 ? "Confirm" : `Confirm (${grouped(count)})`),
    cancel: "Cancel",
    close: "Close",
    again: "Try again",
    done: (count) => `Saved: ${persons(count)} confirmed`,
  },
});
