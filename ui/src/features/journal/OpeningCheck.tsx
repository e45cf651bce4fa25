import { useEffect } from "react";
import { useOverlay } from "../../app/overlay.tsx";
import { useTell } from "../../app/tell.tsx";
import type { JournalFault } from "../../bindings/JournalFault.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import { at } from "../help/pages/link.ts";
import { reach } from "./reach.ts";

const texts = bilingual({
  zh: {
    fault: (number: number) => `操作记录从第 ${number} 条起对不上`,
    somewhere: "操作记录对不上",
    todo: "可以照常工作；请打开「操作记录」看看是怎么回事。",
    look: "打开操作记录",
  },
  en: {
    fault: (number: number) => `The record of work does not hold from no. ${number} on`,
    somewhere: "The record of work does not hold",
    todo: "You can go on working; open “Record of work” to see what it means.",
    look: "Open the record",
  },
});

/** Verifies the record once the store is open, and says nothing unless something does not hold or it cannot be verified. */
export function OpeningCheck() {
  const t = useTexts(texts);
  const { toLookAt, failed } = useTell();
  const { open } = useOverlay();
  useEffect(() => {
    let shown = true;
    const told = ({ kind, number }: JournalFault) => {
      const what = reach(kind) === "from" ? t.fault(number) : t.somewhere;
      const help = { page: at("protection", "fault") };
      toLookAt(what, t.todo, help, { text: t.look, opens: { kind: "journal" } }, open);
    };
    ask("journal_check").then(
      ({ fault }) => {
        if (shown && fault !== null) {
          told(fault);
        }
      },
      (thrown: unknown) => {
        if (shown && !isLater(thrown)) {
          failed(thrown);
        }
      },
    );
    return () => {
      shown = false;
    };
    // Once for each opening, in whatever language it happens to be.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return null;
}

/** Where it could not be looked at, as during an import or once it was locked, 操作记录 itself says so. */
function isLater(thrown: unknown): boolean {
  const { code } = ShellFailure.of(thrown);
  return code === "busy" || code === "locked";
}
