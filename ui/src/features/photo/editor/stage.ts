import { useSyncExternalStore } from "react";
import { useScaled } from "../../../app/textSize.tsx";
import type { Size } from "./placement.ts";

/** The portrait's frame on the stage, CSS pixels. */
export interface Frame extends Size {
  readonly left: number;
  readonly top: number;
  /** CSS pixels for each pixel of the portrait. */
  readonly view: number;
}

/** What is seen of the picture, and the frame in it, CSS pixels. */
export interface Stage extends Size {
  readonly frame: Frame;
}

/** What the dialog has above and below the stage, with a little air. */
const REST = 272;

const LEAST = 320;
const MOST = 640;

/** Seen of the picture above and below the frame, and as much more at its sides as the names of the lines need. */
const ROUND = 30;
const SIDE = 62;

/** As high as the window allows: the dialog's buttons are always seen. */
export function stageIn(windowHeight: number, portrait: Size, rest = REST): Stage {
  const height = Math.min(MOST, Math.max(LEAST, windowHeight - rest));
  const view = (height - 2 * ROUND) / portrait.height;
  const frame = {
    left: SIDE,
    top: ROUND,
    view,
    width: portrait.width * view,
    height: height - 2 * ROUND,
  };
  return { width: Math.round(frame.width) + 2 * SIDE, height, frame };
}

/** The stage of the window as it is. */
export function useStage(portrait: Size): Stage {
  const height = useSyncExternalStore(listen, () => window.innerHeight);
  return stageIn(height, portrait, useScaled(REST));
}

function listen(tell: () => void): () => void {
  window.addEventListener("resize", tell);
  return () => {
    window.removeEventListener("resize", tell);
  };
}
