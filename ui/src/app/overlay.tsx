import { App } from "antd";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { BackupPurpose } from "../bindings/BackupPurpose.ts";
import type { FileHandle } from "../bindings/FileHandle.ts";
import type { ListQuery } from "../bindings/ListQuery.ts";
import type { SavePerson } from "../bindings/SavePerson.ts";
import type { PaperSource } from "../features/paper/source.ts";
import type { Added } from "../features/photo_notice/message.ts";

/** A mark that needs a reason. */
export type ReasonedMark = "remove" | "defer" | "correct";

/** What lies above the list; one thing at a time. `back`: what lay there before, and does so again when this is closed. */
export type Overlay =
  | { kind: "import"; file: FileHandle | null }
  | {
      kind: "person";
      person: number;
      query: ListQuery;
      /** What a lock or the end has kept of it. */
      typed?: SavePerson;
      back?: Overlay;
    }
  | { kind: "paper"; source: PaperSource; back?: Overlay }
  | { kind: "photo-batch"; dropped: readonly FileHandle[] | null }
  | { kind: "table-import" }
  | {
      kind: "photo-notice";
      persons: readonly number[] | null;
      /** What was typed before the notice was looked at on paper. */
      added?: Added;
      back?: Overlay;
    }
  | { kind: "stack" }
  | { kind: "department"; persons: readonly number[] }
  | { kind: "confirm"; persons: readonly number[] }
  | { kind: "export"; persons: readonly number[] | null }
  | { kind: "records" }
  | { kind: "journal"; person?: { readonly id: number; readonly name: string }; back?: Overlay }
  | { kind: "download" }
  | { kind: "hand-in"; export: number; back?: Overlay }
  | { kind: "overview" }
  | { kind: "settings" }
  | { kind: "backup"; purpose: BackupPurpose }
  | { kind: "restore" }
  | { kind: "erase" }
  | { kind: "mark"; mark: ReasonedMark; persons: readonly number[] };

interface OverlayState {
  readonly overlay: Overlay | null;
  readonly open: (overlay: Overlay) => void;
  readonly close: () => void;
}

const Context = createContext<OverlayState | null>(null);

/** The notice of what is to be looked at in 操作记录: it goes once that is opened. */
export const TO_LOOK_AT = "to-look-at";

/** Whether it hides the list altogether. */
export function coversAll(overlay: Overlay | null): boolean {
  return overlay?.kind === "paper" || overlay?.kind === "stack";
}

export function WithOverlay({ children }: { children: ReactNode }) {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const { notification } = App.useApp();
  const state = useMemo<OverlayState>(
    () => ({
      overlay,
      open: (next) => {
        // What went well is told above the list, not above the dialog that follows; the bell still has it.
        notification.destroy("done");
        notification.destroy("hint");
        if (next.kind === "journal") {
          notification.destroy(TO_LOOK_AT);
        }
        setOverlay(next);
      },
      close: () => {
        setOverlay(null);
      },
    }),
    [overlay, notification],
  );
  return <Context value={state}>{children}</Context>;
}

/** What is open, and how to open and close it. */
export function useOverlay(): OverlayState {
  const state = useContext(Context);
  if (state === null) {
    throw new Error("outside of WithOverlay");
  }
  return state;
}
