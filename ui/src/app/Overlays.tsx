import type { StartStatus } from "../bindings/StartStatus.ts";
import { BackupDialog } from "../features/backup/BackupDialog.tsx";
import { EraseDialog } from "../features/backup/EraseDialog.tsx";
import { RestoreDialog } from "../features/backup/RestoreDialog.tsx";
import { ConfirmDialog } from "../features/confirm/ConfirmDialog.tsx";
import { ExportDialog } from "../features/export/ExportDialog.tsx";
import { HandInDialog } from "../features/hand_in/HandInDialog.tsx";
import { ImportDialog } from "../features/import/ImportDialog.tsx";
import { JournalDialog } from "../features/journal/JournalDialog.tsx";
import { MarkDialog } from "../features/marks/MarkDialog.tsx";
import { DepartmentDialog } from "../features/own_data/DepartmentDialog.tsx";
import { OverviewDialog } from "../features/overview/OverviewDialog.tsx";
import { PaperScreen } from "../features/paper/PaperScreen.tsx";
import { PersonDialog } from "../features/person/PersonDialog.tsx";
import { PhotoBatchDialog } from "../features/photo_batch/PhotoBatchDialog.tsx";
import { PhotoNoticeDialog } from "../features/photo_notice/PhotoNoticeDialog.tsx";
import { RecordsDrawer } from "../features/records/RecordsDrawer.tsx";
import { SettingsDialog } from "../features/settings/SettingsDialog.tsx";
import { StackScreen } from "../features/stack/StackScreen.tsx";
import { DownloadDialog } from "../features/steps/DownloadDialog.tsx";
import { TableDialog } from "../features/table_import/TableDialog.tsx";
import { type Overlay, useOverlay } from "./overlay.tsx";

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
  const { overlay, open, close } = useOverlay();
  const leave = (back: Overlay | undefined) => {
    if (back === undefined) {
      close();
    } else {
      open(back);
    }
  };
  switch (overlay?.kind) {
    case undefined:
      return null;
    case "import":
      return (
        // One dialog for every file that comes: it takes another, but not while an import runs.
        <ImportDialog file={overlay.file} onUnit={onUnit} onClose={close} />
      );
    case "settings":
      return <SettingsDialog status={status} unit={unit} onClose={close} />;
    case "backup":
      return (
        <BackupDialog
          key={overlay.purpose}
          purpose={overlay.purpose}
          status={status}
          onClose={close}
        />
      );
    case "restore":
      return <RestoreDialog status={status} onClose={close} />;
    case "erase":
      return unit === null ? null : <EraseDialog unit={unit} onClose={close} />;
    case "person":
      return (
        <PersonDialog
          person={overlay.person}
          query={overlay.query}
          typed={overlay.typed}
          onClose={() => {
            leave(overlay.back);
          }}
        />
      );
    case "paper": {
      const { source } = overlay;
      return unit === null ? null : (
        <PaperScreen
          key={source.kind === "batch" ? source.batch : source.kind}
          source={source}
          unit={unit}
          onClose={() => {
            leave(overlay.back);
          }}
        />
      );
    }
    case "photo-batch":
      return unit === null ? null : (
        <PhotoBatchDialog unit={unit} dropped={overlay.dropped} onClose={close} />
      );
    case "table-import":
      return unit === null ? null : <TableDialog unit={unit} onClose={close} />;
    case "photo-notice":
      return unit === null ? null : (
        <PhotoNoticeDialog
          unit={unit}
          persons={overlay.persons}
          added={overlay.added ?? null}
          onPaper={(added) => {
            const { persons } = overlay;
            open({
              kind: "paper",
              source: { kind: "photo-notice", persons, ...added },
              back: { ...overlay, added },
            });
          }}
          onClose={() => {
            leave(overlay.back);
          }}
        />
      );
    case "stack":
      return unit === null ? null : <StackScreen unit={unit} onClose={close} />;
    case "department":
      return <DepartmentDialog persons={overlay.persons} onClose={close} />;
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
    case "journal":
      return unit === null ? null : (
        <JournalDialog
          unit={unit}
          person={overlay.person ?? null}
          onClose={() => {
            leave(overlay.back);
          }}
        />
      );
    case "download":
      return <DownloadDialog unit={unit} onClose={close} />;
    case "hand-in":
      return unit === null ? null : (
        <HandInDialog
          unit={unit}
          batch={overlay.export}
          onBatch={(batch) => {
            open({ ...overlay, export: batch });
          }}
          onClose={() => {
            leave(overlay.back);
          }}
        />
      );
    case "overview":
      return unit === null ? null : <OverviewDialog unit={unit} onClose={close} />;
  }
}
