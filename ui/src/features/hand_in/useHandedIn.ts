import { spend } from "../../app/notices.ts";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import type { ExportRecord } from "../../bindings/ExportRecord.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** Marks an export as handed in, told with the way back, or takes the mark back; then does what comes `before` it is told. */
export function useHandedIn(): (
  record: ExportRecord,
  handedIn: boolean,
  before?: () => void,
) => Promise<void> {
  const changing = useChanging();
  const tell = useTell();
  const t = useTexts(texts);
  return async ({ id, n }, handedIn, before) => {
    await changing(() => ask("export_handed_in", { export: id, handedIn }));
    before?.();
    const wayBack = { handedIn: id };
    if (handedIn) {
      tell.changed(t.marked(n), { undo: wayBack });
    } else {
      spend(wayBack);
      tell.done(t.markGone(n));
    }
  };
}
