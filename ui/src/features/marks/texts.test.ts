import { expect, test } from "vitest";
import { texts as confirm } from "../confirm/texts.ts";
import { meaning } from "../help/manual/States.tsx";
import { texts as paper } from "../paper/texts.ts";
import { texts as people } from "../people/texts.ts";
import { texts as person } from "../person/texts.ts";
import { texts as steps } from "../steps/texts.ts";

test("wherever it is said what to do about 待更正, its last step is named as the menu names it", () => {
  for (const language of ["zh", "en"] as const) {
    const { corrected } = people[language].action;
    expect(person[language].notice.corrected).toBe(corrected);
    for (const said of [
      steps[language].apart.correction.todo,
      confirm[language].advice.correction,
      person[language].notice.correctionHint,
      paper[language].leftOut.correction.todo,
      people[language].through.apart.correction(2),
      meaning[language].correction.join(),
    ]) {
      expect(said).toMatch(new RegExp(`[「“]${corrected}[」”]`));
    }
  }
});

test("wherever it is said what to do about 暂缓办理, its way back is named as the menu names it", () => {
  for (const language of ["zh", "en"] as const) {
    const { resume } = people[language].action;
    expect(person[language].notice.resume).toBe(resume);
    for (const said of [
      steps[language].apart.deferred.todo,
      confirm[language].advice.deferred,
      people[language].through.apart.deferred(2),
      meaning[language].deferred.join(),
    ]) {
      expect(said).toMatch(new RegExp(`[「“]${resume}[」”]`));
    }
  }
});
