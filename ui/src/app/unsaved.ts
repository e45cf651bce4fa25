/** What was typed about a person and is not saved yet: a lock or the end keeps it in the store, and the page that comes after it shows it again. */

import { useEffect, useEffectEvent, useState } from "react";
import type { Unsaved } from "../bindings/Unsaved.ts";
import { ask } from "../host/shell.ts";
import { bilingual, useTexts } from "../i18n/language.tsx";
import { useOverlay } from "./overlay.tsx";
import { useTell } from "./tell.tsx";

const texts = bilingual({
  zh: { again: "上次填写的内容还没有保存，已为您打开" },
  en: { again: "What you had typed last is not saved yet: here it is again" },
});

let typed: Unsaved | null = null;

/** Says what it is as long as there is anything. */
export function useUnsaved(unsaved: Unsaved | null): void {
  useEffect(() => {
    typed = unsaved;
    return () => {
      typed = null;
    };
  }, [unsaved]);
}

export function unsavedNow(): Unsaved | null {
  return typed;
}

/** Opens what the last lock or end has kept, once `ready`. Whether that has been looked for. */
export function useUnsavedAgain(ready: boolean): boolean {
  const [known, setKnown] = useState(false);
  const { open } = useOverlay();
  const tell = useTell();
  const t = useTexts(texts);
  const found = useEffectEvent((kept: Unsaved | null) => {
    if (kept !== null) {
      open({ kind: "person", person: kept.typed.person, query: kept.query, typed: kept.typed });
      tell.hint(t.again);
    }
    setKnown(true);
  });
  const failed = useEffectEvent((thrown: unknown) => {
    tell.failed(thrown);
    setKnown(true);
  });
  useEffect(() => {
    if (ready) {
      ask("unsaved_take").then(found, failed);
    }
  }, [ready]);
  return known;
}
