import { useEffect, useEffectEvent } from "react";

/** By how much a wheel enlarges for each pixel that it turns. */
const EACH_PX = 0.0012;
const LINE_PX = 16;

/** Over a node the wheel enlarges instead of scrolling what lies around. */
export function useWheel(over: HTMLElement | null, onZoom: (factor: number) => void): void {
  const turn = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const px =
      event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE_PX;
    if (px !== 0) {
      onZoom(Math.exp(-px * EACH_PX));
    }
  });
  useEffect(() => {
    // React listens without the right to keep the dialog from scrolling.
    over?.addEventListener("wheel", turn, { passive: false });
    return () => {
      over?.removeEventListener("wheel", turn);
    };
  }, [over]);
}
