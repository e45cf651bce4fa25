import type { PhotoFace } from "../../../bindings/PhotoFace.ts";
import type { PhotoGuides } from "../../../bindings/PhotoGuides.ts";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./Guides.module.css";
import type { Stage } from "./stage.ts";
import { texts } from "./texts.ts";

const LABEL_GAP = 6;
const MARK_PX = 18;

/** The profile's lines over the frame with their names beside it, and where the face was found to stand. */
export function Guides({
  stage,
  guides,
  face,
}: {
  stage: Stage;
  guides: PhotoGuides;
  face: PhotoFace | null;
}) {
  const { guide } = useTexts(texts);
  const { left, top, width, height, view } = stage.frame;
  const x = (px: number) => left + px * view;
  const y = (px: number) => top + px * view;
  const [right, bottom] = [left + width, top + height];
  const [hairFrom, hairTo] = guides.hairTop;
  const [middleFrom, middleTo] = guides.middle;
  const [faceFrom, faceTo] = guides.faceWidth;
  const middle = (middleFrom + middleTo) / 2;
  // Cheeks are about as far below the eyes as the guides' face is wide, by a third.
  const cheeks = face === null ? guides.eyes + faceFrom / 3 : face.leftCheek[1];
  return (
    <svg
      className={style["guides"]}
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      aria-hidden
      data-testid="photo-guides"
    >
      <rect
        className={style["band"]}
        x={left}
        width={width}
        y={y(hairFrom)}
        height={(hairTo - hairFrom) * view}
      />
      <Line from={[left, y(hairFrom)]} to={[right, y(hairFrom)]} />
      <Line from={[left, y(hairTo)]} to={[right, y(hairTo)]} />
      <rect
        className={style["band"]}
        x={x(middleFrom)}
        width={(middleTo - middleFrom) * view}
        y={top}
        height={height}
      />
      <Line from={[x(middleFrom), top]} to={[x(middleFrom), bottom]} />
      <Line from={[x(middleTo), top]} to={[x(middleTo), bottom]} />
      <Line from={[left, y(guides.eyes)]} to={[right, y(guides.eyes)]} />
      {[-1, 1].map((side) => (
        <g key={side}>
          {[faceFrom, faceTo].map((wide) => (
            <Line
              key={wide}
              from={[x(middle + (side * wide) / 2), y(cheeks) - MARK_PX]}
              to={[x(middle + (side * wide) / 2), y(cheeks) + MARK_PX]}
            />
          ))}
        </g>
      ))}
      <text x={right + LABEL_GAP} y={y((hairFrom + hairTo) / 2) + 4}>
        {guide.hair}
      </text>
      <text x={right + LABEL_GAP} y={y(guides.eyes) + 4}>
        {guide.eyes}
      </text>
      <text x={left - LABEL_GAP} y={y(cheeks) + 4} textAnchor="end">
        {guide.face}
      </text>
      <text x={x(middle)} y={bottom + 19} textAnchor="middle">
        {guide.middle}
      </text>
      {face !== null && <Found face={face} x={x} y={y} />}
    </svg>
  );
}

/** Where the face was found: hair, eyes, cheeks and chin. */
function Found({
  face,
  x,
  y,
}: {
  face: PhotoFace;
  x: (px: number) => number;
  y: (px: number) => number;
}) {
  const { leftEye, rightEye, leftCheek, rightCheek, chin, hairTop } = face;
  const middle = x((leftEye[0] + rightEye[0]) / 2);
  return (
    <g className={style["found"]}>
      {[leftEye, rightEye, leftCheek, rightCheek, chin].map(([px, py]) => (
        <circle key={`${px} ${py}`} cx={x(px)} cy={y(py)} r={3} />
      ))}
      {hairTop !== null && (
        <path d={`M ${middle - MARK_PX * 2} ${y(hairTop)} h ${MARK_PX * 4}`} data-testid="hair" />
      )}
    </g>
  );
}

/** Dark on light and light on dark. */
function Line({
  from: [x1, y1],
  to: [x2, y2],
}: {
  from: readonly [number, number];
  to: readonly [number, number];
}) {
  return (
    <>
      <line className={style["halo"]} x1={x1} y1={y1} x2={x2} y2={y2} />
      <line className={style["line"]} x1={x1} y1={y1} x2={x2} y2={y2} />
    </>
  );
}
