import { useSyncExternalStore } from "react";
import type { HelpOf } from "../components/HelpLink.tsx";
import type { Overlay } from "./overlay.tsx";

/** What takes a change back: a step that is kept, by its number, or an export that is no longer to be marked as handed in. */
export type WayBack = number | { readonly handedIn: number };

/** What has been told in a notice, to be found again. In memory only, and forgotten when the program is locked. */
export interface Notice {
  readonly id: number;
  readonly at: Date;
  readonly kind: "done" | "hint" | "failed";
  readonly text: string;
  /** What to do about it. */
  readonly todo: string | null;
  /** Where the manual tells of it. */
  readonly help: HelpOf | null;
  /** What takes it back, as long as that has not been tried. */
  readonly undo: WayBack | null;
  /** Where it is done, as long as it is to be done. */
  readonly action: { readonly text: string; readonly opens: Overlay } | null;
  /** It has been looked at. */
  readonly read: boolean;
}

/** More than anybody looks through. */
export const MOST = 50;

interface Told {
  /** The newest first. */
  readonly notices: readonly Notice[];
  /** How many have not been looked at: failures, and what else there is something to do about. */
  readonly unread: { readonly failed: number; readonly todo: number };
}

const NOTHING: Told = { notices: [], unread: { failed: 0, todo: 0 } };

let told = NOTHING;
let lastId = 0;
const listeners = new Set<() => void>();

function become(notices: readonly Notice[]): void {
  const unread = notices.filter(({ read }) => !read);
  const failed = unread.filter(({ kind }) => kind === "failed").length;
  const todo = unread.filter((one) => one.kind !== "failed" && one.todo !== null).length;
  told = { notices, unread: { failed, todo } };
  for (const changed of listeners) {
    changed();
  }
}

/** Keeps what is being told, under a number of its own. */
export function note(notice: Pick<Notice, "kind" | "text"> & Partial<Notice>): number {
  lastId += 1;
  const none = { todo: null, help: null, undo: null, action: null, read: false };
  const one: Notice = { ...none, ...notice, id: lastId, at: new Date() };
  become([one, ...told.notices].slice(0, MOST));
  return lastId;
}

/** There is nothing to do about a notice any more. */
export function settle(id: number): void {
  become(told.notices.map((one) => (one.id === id ? { ...one, action: null, read: true } : one)));
}

/** A notice that others of its kind have overtaken goes before its time. */
export function drop(id: number): void {
  become(told.notices.filter((one) => one.id !== id));
}

/** A way back has been tried; there is none any more. */
export function spend(undo: WayBack): void {
  const notices = told.notices.map((one) =>
    isSame(one.undo, undo) ? { ...one, undo: null } : one,
  );
  become(notices);
}

function isSame(one: WayBack | null, other: WayBack): boolean {
  return typeof one === "object" && typeof other === "object"
    ? one?.handedIn === other.handedIn
    : one === other;
}

export function readNotices(): void {
  if (told.unread.failed + told.unread.todo > 0) {
    become(told.notices.map((one) => ({ ...one, read: true })));
  }
}

/** Names stand in notices: whoever locks the program leaves none behind. */
export function forgetNotices(): void {
  become([]);
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
