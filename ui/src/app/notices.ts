import { useSyncExternalStore } from "react";
import type { ErrorCode } from "../bindings/ErrorCode.ts";

/** What has been told in a notice, to be found again. In memory only, and forgotten when the program is locked. */
export interface Notice {
  readonly id: number;
  readonly at: Date;
  readonly kind: "done" | "hint" | "failed";
  readonly text: string;
  /** What to do about it. */
  readonly todo: string | null;
  /** What failed, for its page of the manual. */
  readonly code: ErrorCode | null;
  /** The step that takes it back, as long as it has not been tried. */
  readonly undo: number | null;
}

/** More than anybody looks through. */
export const MOST = 50;

interface Told {
  /** The newest first. */
  readonly notices: readonly Notice[];
  /** How many failures have not been looked at. */
  readonly unread: number;
}

const NOTHING: Told = { notices: [], unread: 0 };

let told = NOTHING;
let lastId = 0;
const listeners = new Set<() => void>();

function become(next: Told): void {
  told = next;
  for (const changed of listeners) {
    changed();
  }
}

/** Keeps what is being told. */
export function note(notice: Pick<Notice, "kind" | "text"> & Partial<Notice>): void {
  lastId += 1;
  const one: Notice = { todo: null, code: null, undo: null, ...notice, id: lastId, at: new Date() };
  become({
    notices: [one, ...told.notices].slice(0, MOST),
    unread: told.unread + (one.kind === "failed" ? 1 : 0),
  });
}

/** A way back has been tried; there is none any more. */
export function spend(undo: number): void {
  const notices = told.notices.map((one) => (one.undo === undo ? { ...one, undo: null } : one));
  become({ ...told, notices });
}

export function readNotices(): void {
  if (told.unread > 0) {
    become({ ...told, unread: 0 });
  }
}

/** Names stand in notices: whoever locks the program leaves none behind. */
export function forgetNotices(): void {
  become(NOTHING);
}

export function useNotices(): Told {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    () => told,
  );
}
