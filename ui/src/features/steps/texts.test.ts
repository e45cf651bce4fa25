import { expect, test } from "vitest";
import { downloadTexts } from "./downloadTexts.ts";
import { STEPS } from "./steps.ts";
import { texts } from "./texts.ts";

const LANGUAGES = ["zh", "en"] as const;

test("every step says in both languages what it is called, who is left, what to do, and that nobody is left", () => {
  for (const language of LANGUAGES) {
    for (const step of STEPS) {
      const { name, left, todo, nobody } = texts[language].step[step];
      expect([name, todo, nobody].every((text) => text.trim() !== "")).toBe(true);
      expect(left(1_234)).toContain("1,234");
    }
  }
});

test("one person is one person in English", () => {
  const { step, apart } = texts.en;
  for (const text of [step.photos.left(1), step.print.left(1), apart.deferred.left(1)]) {
    expect(text).toMatch(/^1 person /);
  }
});

test("the steps have the tutorial's names, in its order", () => {
  expect(STEPS.map((step) => texts.zh.step[step].name)).toEqual([
    "下载",
    "导入",
    "照片和手机号",
    "打印、本人签字",
    "收表选号",
    "数据确认",
    "导出",
    "报送",
  ]);
});

test("the notice about several accounts names everyone and holds no number of anybody", () => {
  for (const language of LANGUAGES) {
    const text = downloadTexts[language].message("大连示例", ["张三", "李四"], 2).join("\n");
    expect(text).toContain("张三");
    expect(text).toContain("李四");
    expect(text).not.toMatch(/\d{2,}/);
    expect(text).not.toMatch(/等\n|more/);
  }
});

test("where not everyone is named, the notice about several accounts says how many they are", () => {
  const [zh, en] = LANGUAGES.map((language) =>
    downloadTexts[language].message("大连示例", ["张三", "李四"], 1_234).join("\n"),
  );
  expect(zh).toContain("以下 1,234 人");
  expect(zh).toContain("张三、李四等\n");
  expect(en).toContain("1,234 people");
  expect(en).toContain("张三, 李四 and 1,232 more\n");
});
