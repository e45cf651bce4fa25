import { useState, useSyncExternalStore } from "react";
import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import type { PhotoMake } from "../../../bindings/PhotoMake.ts";
import type { PhotoPlacement } from "../../../bindings/PhotoPlacement.ts";
import { type Editor, editor } from "./editor.ts";
import type { Size } from "./placement.ts";

/** An editor as it stands. */
export interface Editing extends Omit<Editor, "ahead" | "subscribe" | "whiten"> {
  /** Where the portrait is shown. */
  readonly placement: PhotoPlacement;
  /** It is not made so yet. */
  readonly moves: boolean;
  readonly white: boolean;
  readonly setWhite: (white: boolean) => void;
}

/** One for as long as the same candidate is looked at. */
export function useEditor(
  candidate: PhotoCandidate,
  portrait: Size,
  make: (request: PhotoMake) => Promise<PhotoCandidate>,
): Editing {
  const [edits] = useState(() => editor(candidate, portrait, make));
  const { draft, whiten } = useSyncExternalStore(edits.subscribe, edits.ahead);
  return {
    placement: draft ?? candidate.placement,
    moves: draft !== null,
    white: whiten,
    setWhite: edits.whiten,
    place: edits.place,
    make: edits.make,
    settled: edits.settled,
  };
}
