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

test("every line of the checklist has a title in both languages, also where the office has said little", () => {
  for (const language of ["zh", "en"] as const) {
    for (const item of ITEMS) {
      const { title, hint } = texts[language].item(item, FACTS);
      expect(title.trim()).not.toBe("");
      expect(`${title}${hint}`).not.toMatch(/undefined|null|[:：]$/);
    }
  }
});
