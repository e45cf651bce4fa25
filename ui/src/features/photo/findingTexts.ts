import type { MeasureVerdict } from "../../bindings/MeasureVerdict.ts";
import { bilingual } from "../../i18n/language.tsx";

interface FindingTexts {
  readonly verdict: Record<MeasureVerdict, string>;
  readonly limit: (limit: string) => string;
  readonly good: (n: number, all: boolean) => string;
  readonly unknown: (n: number) => string;
  readonly list: string;
  readonly whole: (verdict: string, what: string, todo: string) => string;
}

export const texts = bilingual<FindingTexts>({
  zh: {
    verdict: { good: "合格", unknown: "未测", warning: "注意", fails: "不合格" },
    limit: (limit) => `要求 ${limit}`,
    good: (n, all) => (all ? `全部 ${n} 项合格` : `其余 ${n} 项合格`),
    unknown: (n) => `${n} 项没有测出来`,
    list: "检查结果",
    whole: (verdict, what, todo) => `${verdict}：${what}。${todo}`,
  },
  en: {
    verdict: { good: "Good", unknown: "Not measured", warning: "Warning", fails: "Fails" },
    limit: (limit) => `required ${limit}`,
    good: (n, all) => (all ? `All ${n} checks good` : `The other ${n} good`),
    unknown: (n) => `${n} not measured`,
    list: "Checks",
    whole: (verdict, what, todo) => `${verdict}: ${what}. ${todo}`,
  },
});
