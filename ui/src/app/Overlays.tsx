import type { StartStatus } from "../bindings/StartStatus.ts";
import { ConfirmDialog } from "../features/confirm/ConfirmDialog.tsx";
import { ExportDialog } from "../features/export/ExportDialog.tsx";
import { ImportDialog } from "../features/import/ImportDialog.tsx";
import { MarkDialog } from "../features/marks/MarkDialog.tsx";
import { PersonDialog } from "../features/person/PersonDialog.tsx";
import { RecordsDrawer } from "../features/records/RecordsDrawer.tsx";
import { SettingsDialog } from "../features/settings/SettingsDialog.tsx";
import { useOverlay } from "./overlay.tsx";

/** Whatever lies above the list. */
export function Overlays({
  status,
  unit,
  onUnit,
}: {
  status: StartStatus;
  unit: number | null;
  onUnit: (id: number) => void;
}) {
  const { overlay, close } = useOverlay();
  switch (overlay?.kind) {
    case undefined:
      return null;
    case "import":
      return (
        // One dialog for every file that comes: it takes another, but not while an import runs.
        <ImportDialog file={overlay.file} onUnit={onUnit} onClose={close} />
      );
    case "settings":
      return <SettingsDialog status={status} onClose={close} />;
    case "person":
      return <PersonDialog person={overlay.person} query={overlay.query} onClose={close} />;
    case "confirm":
      return <ConfirmDialog persons={overlay.persons} onClose={close} />;
    case "mark":
      return <MarkDialog mark={overlay.mark} persons={overlay.persons} onClose={close} />;
    case "export":
      return unit === null ? null : (
        <ExportDialog unit={unit} persons={overlay.persons} onClose={close} />
      );
    case "records":
      return unit === null ? null : <RecordsDrawer unit={unit} onClose={close} />;
  }
}
