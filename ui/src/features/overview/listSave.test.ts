import { expect, test } from "vitest";
import { words } from "../../i18n/words.ts";
import { texts as peopleTexts } from "../people/texts.ts";
import { BOOK_COLUMNS, listSave } from "./listSave.ts";
import { STATES } from "./states.ts";
import { texts } from "./texts.ts";

test("the workbook has a heading for every column and a word for every state, in both languages", () => {
  for (const language of ["zh", "en"] as const) {
    const request = listSave({
      unit: 1,
      masked: true,
      folder: "a",
      language,
      t: texts[language],
      column: peopleTexts[language].column,
      state: words[language].state,
    });
    expect(request.columns).toEqual([...BOOK_COLUMNS]);
    expect(request.words.headings).toHaveLength(BOOK_COLUMNS.length);
    expect(request.words.headings.every((heading) => heading !== "")).toBe(true);
    expect(Object.keys(request.words.states).toSorted()).toEqual([...STATES].toSorted());
    expect(request.query.chip).toBe("everyone");
    expect(request.words.english).toBe(language === "en");
  }
});
