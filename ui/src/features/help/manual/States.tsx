import type { PersonState } from "../../../bindings/PersonState.ts";
import { StateTag } from "../../../components/StateTag.tsx";
import { bilingual, useTexts } from "../../../i18n/language.tsx";
import { texts } from "../texts.ts";
import { Table } from "./Table.tsx";
import { Words } from "./words.tsx";

type Told = readonly [means: string, next: string];

/** Every state, in the order of the work; its word and colour come from where the list has them. */
export const meaning = bilingual<Record<PersonState, Told>>({
  zh: {
    red: [
      "一人多号：这个人有不止一个参保账户，列表里是红色",
      "先到经办机构合并账户，再重新下载、导入",
    ],
    "no-photo": ["还没有照片", "选照片，或用「照片导入」批量导入"],
    "to-print": ["照片有了，确认表还没有打印", "勾选后按「打印」"],
    printed: ["确认表已打印，等本人签字交回", "收回后按「收表」登记"],
    reprint: ["打印以后，表上的信息又改了，旧表作废", "重新打印，请本人再签一次"],
    "number-open": ["表收回来了，号码还没有选，列表里是蓝色", "照表上打的 √ 选择号码"],
    ready: ["照片、签字、号码都齐了", "勾选后按「数据确认」"],
    confirmed: ["已确认，列表里有 √，暂时不能改", "按「报盘数据导出」"],
    exported: ["已经导出，不再出现在待办里", "把文件和纸质材料报送上去"],
    "changed-after-export": [
      "导出以后，新数据包又改了这个人的信息",
      "看清楚改了什么，需要的点「重新办理」",
    ],
    deferred: ["暂时办不了，先放在一边", "能办了，点「恢复办理」"],
    correction: [
      "信息有误，或两个号码都不对",
      "到参保单位档案管理部门更正，再重新下载、导入；新信息对了，点「更正完毕」",
    ],
    removed: ["不是本单位的人，已移出", "移错了，点「移回」"],
  },
  en: {
    red: [
      "More than one insurance account: red in the list",
      "Have the accounts merged at the agency, download and import again",
    ],
    "no-photo": ["There is no photo yet", "Choose one, or import many at once"],
    "to-print": [
      "The photo is there, the form is not printed yet",
      "Tick the person and press “Print”",
    ],
    printed: ["The form is printed and out for signature", "Once it is back, “Take forms back”"],
    reprint: [
      "Something on the form changed after printing: the old form is void",
      "Print it again and have it signed again",
    ],
    "number-open": [
      "The form is back, the number is not chosen: blue in the list",
      "Choose the number that is ticked on the form",
    ],
    ready: ["Photo, signature and number are there", "Tick the person and press “Confirm”"],
    confirmed: ["Confirmed: √ in the list, and read only", "Press “Export return”"],
    exported: ["Exported, and no longer among what is to do", "Hand in the file and the paper"],
    "changed-after-export": [
      "A newer package changed the data after the export",
      "See what changed; where needed, “Start over”",
    ],
    deferred: ["Cannot be done for now", "When it can, “Resume”"],
    correction: [
      "The data are wrong, or neither number is right",
      "Have them corrected at the unit's archive department, download and import again; once they are right, “Corrected”",
    ],
    removed: ["Not of this unit", "If that was a mistake, “Bring back”"],
  },
});

const ORDER: readonly PersonState[] = [
  "red",
  "no-photo",
  "to-print",
  "printed",
  "reprint",
  "number-open",
  "ready",
  "confirmed",
  "exported",
  "changed-after-export",
  "deferred",
  "correction",
  "removed",
];

/** 状态: what each means, and what is next. */
export function States() {
  const t = useTexts(texts);
  const of = useTexts(meaning);
  return (
    <Table head={t.stateHead}>
      {ORDER.map((state) => (
        <tr key={state}>
          <td>
            <StateTag state={state} />
          </td>
          {of[state].map((words) => (
            <td key={words}>
              <Words text={words} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
