import {
  MinusOutlined,
  PlusOutlined,
  RotateLeftOutlined,
  RotateRightOutlined,
  UndoOutlined,
} from "@ant-design/icons";
import { Button, Switch } from "antd";
import type { ReactNode } from "react";
import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./Controls.module.css";
import { TURN_STEP, ZOOM_STEP } from "./keys.ts";
import {
  lean,
  leaning,
  MOST_TURN,
  partOfScale,
  scaleAtPart,
  scaleLimits,
  type Size,
  turned,
  zoomed,
} from "./placement.ts";
import { texts } from "./texts.ts";
import type { Editing } from "./useEditor.ts";

/** Id of the line that tells what hand and keys do. */
export const HINT = "photo-frame-hint";

/** Steps of the zoom slider. */
const ZOOM_STEPS = 400;

/** A button zooms as far as some presses of the key. */
const BUTTON_ZOOM = ZOOM_STEP ** 3;

/** All that the hand and the keys can do, to be pressed. */
export function Controls({
  candidate,
  portrait,
  editing,
  lines,
  onLines,
}: {
  candidate: PhotoCandidate;
  portrait: Size;
  editing: Editing;
  lines: boolean;
  onLines: () => void;
}) {
  const t = useTexts(texts);
  const { placement, place, make } = editing;
  const limits = scaleLimits(candidate, portrait);
  const leans = lean(placement);
  const most = Math.max(MOST_TURN, Math.ceil(Math.abs(leans)));
  return (
    <div className={style["controls"]}>
      <p id={HINT} className={style["hint"]}>
        {t.stageHint}
      </p>
      <div className={style["row"]}>
        <Small
          title={t.zoomOut}
          icon={<MinusOutlined />}
          onPress={() => {
            place((now) => zoomed(now, 1 / BUTTON_ZOOM));
          }}
        />
        <input
          type="range"
          aria-label={t.zoom}
          title={t.zoom}
          min={0}
          max={ZOOM_STEPS}
          value={Math.round(partOfScale(placement.scale, limits) * ZOOM_STEPS)}
          data-testid="photo-zoom"
          onChange={(event) => {
            const scale = scaleAtPart(Number(event.target.value) / ZOOM_STEPS, limits);
            place((now) => ({ ...now, scale }));
          }}
        />
        <Small
          title={t.zoomIn}
          icon={<PlusOutlined />}
          onPress={() => {
            place((now) => zoomed(now, BUTTON_ZOOM));
          }}
        />
        <span className={style["gap"]} />
        <Small
          title={t.turnLeft}
          icon={<RotateLeftOutlined />}
          onPress={() => {
            place((now) => turned(now, -TURN_STEP));
          }}
        />
        <input
          type="range"
          aria-label={t.turn}
          title={t.turn}
          min={-most}
          max={most}
          step={TURN_STEP / 5}
          value={leans}
          data-testid="photo-turn"
          onChange={(event) => {
            const degrees = Number(event.target.value);
            place((now) => leaning(now, degrees));
          }}
        />
        <Small
          title={t.turnRight}
          icon={<RotateRightOutlined />}
          onPress={() => {
            place((now) => turned(now, TURN_STEP));
          }}
        />
        <output className={style["degrees"]}>{signed(leans)}</output>
      </div>
      <div className={style["row"]}>
        <Button
          size="small"
          icon={<UndoOutlined />}
          title={t.resetHint}
          disabled={candidate.way.kind === "automatic" && !editing.moves}
          data-testid="photo-reset"
          onClick={() => {
            make("automatic");
          }}
        >
          {t.reset}
        </Button>
        {candidate.mayBeAsIs && (
          <Button
            size="small"
            title={t.asIsHint}
            aria-pressed={candidate.way.kind === "as-is"}
            disabled={candidate.way.kind === "as-is" && !editing.moves}
            data-testid="photo-as-is"
            onClick={() => {
              make("as-is");
            }}
          >
            {t.asIs}
          </Button>
        )}
        <Quarter title={t.quarterLeft} onPress={() => place((now) => turned(now, -90))}>
          −90°
        </Quarter>
        <Quarter title={t.quarterRight} onPress={() => place((now) => turned(now, 90))}>
          +90°
        </Quarter>
        <span className={style["way"]} data-testid="photo-way">
          {t.way[candidate.way.kind]}
        </span>
        <label className={style["lines"]} title={t.guidesHint}>
          <Switch size="small" checked={lines} data-testid="photo-lines" onChange={onLines} />
          {t.guides}
        </label>
      </div>
    </div>
  );
}

function Small({ title, icon, onPress }: { title: string; icon: ReactNode; onPress: () => void }) {
  return (
    <Button
      size="small"
      type="text"
      icon={icon}
      title={title}
      aria-label={title}
      onClick={onPress}
    />
  );
}

function Quarter({
  title,
  onPress,
  children,
}: {
  title: string;
  onPress: () => void;
  children: string;
}) {
  return (
    <Button size="small" title={title} aria-label={title} onClick={onPress}>
      {children}
    </Button>
  );
}

/** `+2.5°`, `−0.5°`, `0°`. */
function signed(degrees: number): string {
  const size = Number(Math.abs(degrees).toFixed(1));
  return size === 0 ? "0°" : `${degrees > 0 ? "+" : "−"}${size}°`;
}
