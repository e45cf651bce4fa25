import { expect, test } from "vitest";
import { ITEMS } from "./items.ts";
import { texts } from "./texts.ts";

const FACTS = {
  file: "1111011out_1.zip",
  size: "1.2 MB",
  people: 1,
  office: "",
  hours: "",
  phone: "",
  deadline: "2026-12-31",
};

test("a wrong number leads to a new export, not to fewer forms than people in the file", () => {
  const [zh, en] = (["zh", "en"] as const).map((language) => ({
    hint: texts[language].item("numbers", FACTS).hint,
    records: texts[language].records,
  }));
  for (const one of [zh, en]) {
    expect(one?.hint).toContain(one?.records ?? "");
  }
  expect(zh?.hint).toMatch(/作废这一批.*重新导出/);
  expect(en?.hint).toMatch(/void this batch.*export again/);
});

test("every line of the checklist has a title in both languages, also where the office has said little", () => {
  for (const language of ["zh", "en"] as const) {
    for (const item of ITEMS) {
      const { title, hint } = texts[language].item(item, FACTS);
      expect(title.trim()).not.toBe("");
      expect(`${title}${hint}`).not.toMatch(/undefined|null|[:：]$/);
    }
  }
});
