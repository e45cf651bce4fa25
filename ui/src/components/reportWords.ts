/** What every report of a batch calls things, on paper as on the screen. */

import type { ReportWords } from "../bindings/ReportWords.ts";
import { bilingual } from "../i18n/language.tsx";

/** What differs from report to report. */
type Own = "title" | "total" | "headings";

export const reportWords = bilingual<Omit<ReportWords, Own>>({
  zh: {
    summary: "汇总",
    details: "明细",
    unit: "单位",
    time: "时间",
    notice: "本报告含有个人信息，请妥善保管，用完后删除。",
    done: {
      "will-take": "待导入",
      "will-replace": "待替换",
      "will-leave": "不导入",
      taken: "已导入",
      replaced: "已替换",
      left: "未导入",
      outdated: "未导入：读取之后有了变化",
    },
  },
  en: {
    summary: "Summary",
    details: "Details",
    unit: "Unit",
    time: "Time",
    notice:
      "This report holds personal data: keep it safe, and delete it when it is no longer needed.",
    done: {
      "will-take": "To be imported",
      "will-replace": "To replace what is there",
      "will-leave": "Not to be imported",
      taken: "Imported",
      replaced: "Has replaced what was there",
      left: "Not imported",
      outdated: "Not imported: changed since it was read",
    },
  },
});
