import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import type { PhotoPlacement } from "../../../bindings/PhotoPlacement.ts";
import { takeFocus } from "../../../components/focus.ts";
import { candidatePicture } from "../../../host/shell.ts";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./Frame.module.css";
import { HINT } from "./Controls.tsx";
import { Guides } from "./Guides.tsx";
import { Placed } from "./Placed.tsx";
import { dragged, isSame, zoomed } from "./placement.ts";
import { texts } from "./texts.ts";
import type { Editing } from "./useEditor.ts";
import type { Stage } from "./stage.ts";
import { useWheel } from "./useWheel.ts";

/** It can have the focus: the keys that move the picture are then nobody else's. */
const steered = { tabIndex: 0 } as const;

/** A picture that has been loaded. */
interface Loaded {
  readonly version: number;
  readonly placement: PhotoPlacement;
}

/** The portrait in its frame, with the rest of the picture dimmed around it; the hand moves it, the wheel enlarges it. */
export function Frame({
  candidate,
  stage,
  editing,
  lines,
  before,
  takesFocus,
}: {
  candidate: PhotoCandidate;
  stage: Stage;
  editing: Editing;
  /** The profile's lines are drawn over it. */
  lines: boolean;
  /** As it was before the background was made white. */
  before: boolean;
  takesFocus: boolean;
}) {
  const t = useTexts(texts);
  const { placement, moves, place } = editing;
  const { left, top, width, height, view } = stage.frame;
  const [holds, setHolds] = useState(false);
  const [node, setNode] = useState<HTMLElement | null>(null);
  useWheel(node, (factor) => {
    if (!holds) {
      place((now) => zoomed(now, factor));
    }
  });
  useEffect(() => {
    if (takesFocus) {
      takeFocus(node);
    }
  }, [node, takesFocus]);
  const held = useRef<{ x: number; y: number; placement: PhotoPlacement } | null>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const shown = moves || before ? null : versionShown(candidate, loaded);

  const hold = (event: PointerEvent<HTMLElement>) => {
    if (event.button === 0) {
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY, placement };
      setHolds(true);
    }
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const from = held.current;
    if (from !== null) {
      const [dx, dy] = [(event.clientX - from.x) / view, (event.clientY - from.y) / view];
      if (dx !== 0 || dy !== 0) {
        place(() => dragged(from.placement, dx, dy));
      }
    }
  };
  const release = () => {
    held.current = null;
    setHolds(false);
  };
  return (
    <div
      ref={setNode}
      className={style["stage"]}
      style={{ width: stage.width, height: stage.height }}
      role="application"
      aria-label={t.stage}
      aria-describedby={HINT}
      {...steered}
      data-holds={holds}
      data-moves={moves}
      data-testid="photo-frame"
      onPointerDown={hold}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      <div className={style["paper"]} style={{ left, top, width, height }} />
      <Placed
        candidate={candidate}
        placement={placement}
        view={view}
        centre={[left + width / 2, top + height / 2]}
        alt={t.picture}
      />
      {[...new Set([loaded?.version ?? candidate.version, candidate.version])].map((version) => (
        <img
          key={version}
          className={style["after"]}
          style={{ left, top, width, height }}
          src={candidatePicture(candidate.id, version)}
          alt={t.after}
          draggable={false}
          data-shown={version === shown}
          onLoad={() => {
            setLoaded({ version, placement: candidate.placement });
          }}
        />
      ))}
      <div className={style["window"]} style={{ left, top, width, height }} />
      {lines && (
        <Guides
          stage={stage}
          guides={candidate.guides}
          face={moves || before ? null : candidate.face}
        />
      )}
    </div>
  );
}

/** The version that shows the candidate as it lies now; while its picture is on its way, one that lies the same. */
function versionShown(candidate: PhotoCandidate, loaded: Loaded | null): number | null {
  if (loaded === null) {
    return null;
  }
  const fits =
    loaded.version === candidate.version || isSame(loaded.placement, candidate.placement);
  return fits ? loaded.version : null;
}
