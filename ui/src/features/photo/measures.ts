/** What a measure says, in the clerk's words: which side it is off, how it is written, what to do. */

import type { MeasureName } from "../../bindings/MeasureName.ts";
import type { PhotoMeasure } from "../../bindings/PhotoMeasure.ts";
import type { Language } from "../../i18n/language.tsx";
import { type Advice, measureTexts } from "./measureTexts.ts";

/** On which side of its limits a value lies. */
export type Side = "low" | "high";

/** A measure that is not good. */
export interface Finding {
  readonly measure: MeasureName;
  readonly verdict: "warning" | "fails";
  /** What is the matter. */
  readonly what: string;
  /** What to do. */
  readonly todo: string;
  /** What came out, with its unit; empty where nothing did. */
  readonly value: string;
  /** What would be good, with its unit. */
  readonly limit: string;
}

type Unit = "px" | "KB" | "count" | "percent" | "degrees" | "times" | "plain";

const UNITS: Record<MeasureName, Unit> = {
  "pixel-size": "px",
  "file-size": "KB",
  faces: "count",
  "head-share": "percent",
  "face-width": "px",
  "hair-top": "px",
  eyes: "px",
  middle: "px",
  roll: "degrees",
  yaw: "degrees",
  "background-white": "percent",
  "background-even": "plain",
  "background-tint": "plain",
  "background-plain": "plain",
  overexposed: "percent",
  underexposed: "percent",
  "light-from-one-side": "percent",
  sharpness: "plain",
  enlargement: "times",
  screen: "plain",
};

/** Those whose `−` and `+` are two sides of the same, so that the sign says nothing to a clerk. */
const SIDEWAYS: ReadonlySet<MeasureName> = new Set<MeasureName>(["roll", "yaw"]);

/** On which side a measure is off; where no limit tells, the side on which it can be. */
export function sideOf({ value, min, max }: PhotoMeasure): Side {
  if (value !== null && min !== null && value < min) {
    return "low";
  }
  if (value !== null && max !== null && value > max) {
    return "high";
  }
  return max === null ? "low" : "high";
}

/** A value as it is written: `207 px`, `18 KB`, `97%`, `3.5°`, `1.3 倍`. */
export function written(measure: MeasureName, value: number, language: Language): string {
  const unit = UNITS[measure];
  return `${number(unit, SIDEWAYS.has(measure) ? Math.abs(value) : value)}${SIGNS[language][unit]}`;
}

/** What is good, as it is written: `193–221 px`, `≥ 97%`, `≤ 3.5°`. */
export function limitOf({ measure, min, max }: PhotoMeasure, language: Language): string {
  const unit = UNITS[measure];
  const sign = SIGNS[language][unit];
  if (SIDEWAYS.has(measure) && max !== null) {
    return `≤ ${number(unit, max)}${sign}`;
  }
  if (min !== null && max !== null) {
    const [from, to] = [number(unit, min), number(unit, max)];
    return from === to ? `${from}${sign}` : `${from}–${to}${sign}`;
  }
  if (min !== null) {
    return `≥ ${number(unit, min)}${sign}`;
  }
  return max === null ? "" : `≤ ${number(unit, max)}${sign}`;
}

/** What is not good, the worst first. */
export function findingsOf(measures: readonly PhotoMeasure[], language: Language): Finding[] {
  return (["fails", "warning"] as const).flatMap((verdict) =>
    measures
      .filter((measure) => measure.verdict === verdict)
      .map((measure) => findingOf(measure, verdict, language)),
  );
}

/** How a measure is called. */
export function nameOf(measure: MeasureName, language: Language): string {
  return measureTexts[language][measure].name;
}

function findingOf(
  measure: PhotoMeasure,
  verdict: "warning" | "fails",
  language: Language,
): Finding {
  const advice: Advice = measureTexts[language][measure.measure][sideOf(measure)];
  return {
    measure: measure.measure,
    verdict,
    what: verdict === "fails" ? advice.fails : advice.warning,
    todo: advice.todo,
    value: measure.value === null ? "" : written(measure.measure, measure.value, language),
    limit: limitOf(measure, language),
  };
}

const SIGNS: Record<Language, Record<Unit, string>> = {
  zh: { px: " px", KB: " KB", count: " 个", percent: "%", degrees: "°", times: " 倍", plain: "" },
  en: { px: " px", KB: " KB", count: "", percent: "%", degrees: "°", times: "×", plain: "" },
};

/** From so much on a tenth says nothing. */
const COARSE = 20;

function number(unit: Unit, value: number): string {
  switch (unit) {
    case "px":
    case "KB":
    case "count":
      return rounded(value, 0);
    case "percent":
      return rounded(value * 100, 1);
    case "degrees":
      return rounded(value, 1);
    case "times":
      return rounded(value, 2);
    case "plain":
      return rounded(value, Math.abs(value) < COARSE ? 1 : 0);
  }
}

/** Without zeros at the end, and without a negative nought. */
function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)) + 0).replace("-", "−");
}
