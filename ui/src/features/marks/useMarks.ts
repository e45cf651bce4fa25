import { useMemo } from "react";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { type PlainMark, texts } from "./texts.ts";

/** Marks a selection. Ends when what is shown has been read anew; a failure is told, never thrown. */
export type MarkPeople = (persons: readonly number[]) => Promise<void>;

const COMMANDS = {
  formsBack: "forms_back",
  formsNotBack: "forms_not_back",
  restore: "people_restore",
  resume: "people_resume",
  corrected: "people_corrected",
  reopen: "people_reopen",
  withdraw: "confirm_withdraw",
} as const satisfies Record<PlainMark, string>;

/** The marks that need no reason, each with a notice that leads back. */
export function useMarks(): Record<PlainMark, MarkPeople> {
  const changing = useChanging();
  const tell = useTell();
  const t = useTexts(texts);
  return useMemo(() => {
    const marking =
      (mark: PlainMark): MarkPeople =>
      async (persons) => {
        try {
          const marked = await changing(() => ask(COMMANDS[mark], { persons: [...persons] }));
          if (marked.changed === 0) {
            tell.hint(t.nobody);
          } else {
            tell.changed(t.plain[mark](marked.changed), marked);
          }
        } catch (thrown) {
          tell.failed(thrown);
        }
      };
    return {
      formsBack: marking("formsBack"),
      formsNotBack: marking("formsNotBack"),
      restore: marking("restore"),
      resume: marking("resume"),
      corrected: marking("corrected"),
      reopen: marking("reopen"),
      withdraw: marking("withdraw"),
    };
  }, [changing, tell, t]);
}
