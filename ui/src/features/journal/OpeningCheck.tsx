import { useEffect } from "react";
import { useTell } from "../../app/tell.tsx";
import { ask } from "../../host/shell.ts";
import { bilingual, useTexts } from "../../i18n/language.tsx";

const texts = bilingual({
  zh: {
    fault: (number: number) =>
      `操作记录从第 ${number} 条起对不上。可以照常工作；请打开「操作记录」看看是怎么回事。`,
  },
  en: {
    fault: (number: number) =>
      `The record of work does not hold from no. ${number} on. You can go on working; open “Record of work” to see what it means.`,
  },
});

/** Where it could not be looked at, as during an import, 操作记录 itself says so. */
const nothing = () => undefined;

/** Verifies the record once the store is open, and says nothing unless something does not hold. */
export function OpeningCheck() {
  const t = useTexts(texts);
  const { hint } = useTell();
  useEffect(() => {
    let shown = true;
    ask("journal_check").then(({ fault }) => {
      if (shown && fault !== null) {
        hint(t.fault(fault.number));
      }
    }, nothing);
    return () => {
      shown = false;
    };
    // Once for each opening, in whatever language it happens to be.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return null;
}
