import { expect, test } from "vitest";
import type { PhotoMeasure } from "../../bindings/PhotoMeasure.ts";
import { findingsOf, limitOf, nameOf, sideOf, written } from "./measures.ts";

const measure = (more: Partial<PhotoMeasure>): PhotoMeasure => ({
  measure: "face-width",
  value: 207,
  min: 193,
  max: 221,
  verdict: "good",
  ...more,
});

test.each([
  ["pixel-size", 358, "358 px"],
  ["file-size", 18.4, "18 KB"],
  ["faces", 2, "2 个"],
  ["head-share", 0.667, "66.7%"],
  ["hair-top", -0.2, "0 px"],
  ["hair-top", -4, "−4 px"],
  ["roll", -3.46, "3.5°"],
  ["background-white", 0.97, "97%"],
  ["background-tint", 8.04, "8"],
  ["sharpness", 630.6, "631"],
  ["enlargement", 1.3, "1.3 倍"],
] as const)("%s of %f is written %s", (name, value, text) => {
  expect(written(name, value, "zh")).toBe(text);
});

test("limits are written as a range, as a bound, or as one value", () => {
  expect(limitOf(measure({}), "zh")).toBe("193–221 px");
  expect(limitOf(measure({ measure: "eyes", min: 207, max: null }), "zh")).toBe("≥ 207 px");
  expect(limitOf(measure({ measure: "overexposed", min: null, max: 0.05 }), "en")).toBe("≤ 5%");
  expect(limitOf(measure({ measure: "faces", min: 1, max: 1 }), "zh")).toBe("1 个");
  expect(limitOf(measure({ measure: "roll", min: -3.5, max: 3.5 }), "zh")).toBe("≤ 3.5°");
  expect(limitOf(measure({ min: null, max: null }), "zh")).toBe("");
});

test("the side follows from the limit that is crossed", () => {
  expect(sideOf(measure({ value: 180 }))).toBe("low");
  expect(sideOf(measure({ value: 230 }))).toBe("high");
  expect(sideOf(measure({ value: null, max: null }))).toBe("low");
});

test("a finding says what is the matter by its side and how much", () => {
  const tooHigh = measure({ measure: "hair-top", value: 3, min: 7, max: 21, verdict: "warning" });
  const [finding] = findingsOf([tooHigh], "zh");
  expect(finding).toMatchObject({ what: "头顶离上边略近", value: "3 px", limit: "7–21 px" });
  const tooLow = measure({ ...tooHigh, value: 60, verdict: "fails" });
  expect(findingsOf([tooLow], "zh")[0]?.what).toBe("头顶离上边太远");
});

test("what is good or was not measured is no finding, and the worst comes first", () => {
  const found = findingsOf(
    [
      measure({}),
      measure({ measure: "roll", value: 5, min: -3.5, max: 3.5, verdict: "warning" }),
      measure({ measure: "screen", value: null, verdict: "unknown" }),
      measure({ measure: "sharpness", value: 12, min: 60, max: null, verdict: "fails" }),
    ],
    "en",
  );
  expect(found.map((finding) => finding.measure)).toEqual(["sharpness", "roll"]);
});

test("every measure has a name in both languages", () => {
  expect(nameOf("yaw", "zh")).toBe("正对镜头");
  expect(nameOf("yaw", "en")).toBe("Facing the camera");
});
