/** How a portrait is moved, enlarged and turned on its picture; the same numbers as in the core. */

import type { PhotoPlacement } from "../../../bindings/PhotoPlacement.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Degrees by which a turn may differ from a quarter by the slider. */
export const MOST_TURN = 15;

const QUARTER = 90;
const FULL = 360;

/** The largest enlargement that the clerk can ask for; the measures complain long before. */
const MOST_SCALE = 4;

/** How much smaller the picture may become than what fills the portrait. */
const LEAST_OF_COVER = 0.5;

/** The picture was dragged by `dx`, `dy` pixels of the portrait: what lies in its centre now. */
export function dragged(placement: PhotoPlacement, dx: number, dy: number): PhotoPlacement {
  const angle = (placement.turn * Math.PI) / (QUARTER * 2);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    ...placement,
    x: placement.x - (dx * cos - dy * sin) / placement.scale,
    y: placement.y - (dx * sin + dy * cos) / placement.scale,
  };
}

/** Enlarged by a factor about the portrait's centre. */
export function zoomed(placement: PhotoPlacement, factor: number): PhotoPlacement {
  return { ...placement, scale: placement.scale * factor };
}

/** The picture turned clockwise by so many degrees about the portrait's centre. */
export function turned(placement: PhotoPlacement, degrees: number): PhotoPlacement {
  return { ...placement, turn: inHalf(placement.turn - degrees) };
}

/** The picture turned to so many degrees from the nearest quarter. */
export function leaning(placement: PhotoPlacement, degrees: number): PhotoPlacement {
  return turned(placement, degrees - lean(placement));
}

/** How far the picture is turned clockwise from the nearest quarter, in degrees. */
export function lean({ turn }: PhotoPlacement): number {
  const rest = -(turn - Math.round(turn / QUARTER) * QUARTER);
  return rest === 0 ? 0 : rest;
}

/** Smallest and largest scale for a picture. */
export function scaleLimits(picture: Size, portrait: Size): readonly [number, number] {
  const cover = Math.max(portrait.width / picture.width, portrait.height / picture.height);
  const least = Math.min(1, cover) * LEAST_OF_COVER;
  return [least, Math.max(MOST_SCALE, cover * 2)];
}

/** Within what makes sense: the portrait's centre on the picture, the scale within its limits. */
export function clamped(placement: PhotoPlacement, picture: Size, portrait: Size): PhotoPlacement {
  const [least, most] = scaleLimits(picture, portrait);
  return {
    x: within(placement.x, 0, picture.width),
    y: within(placement.y, 0, picture.height),
    scale: within(placement.scale, least, most),
    turn: inHalf(placement.turn),
  };
}

/** The part of the whole range of scales, 0 to 1: every step of a slider enlarges by the same factor. */
export function partOfScale(scale: number, [least, most]: readonly [number, number]): number {
  return within(Math.log(scale / least) / Math.log(most / least), 0, 1);
}

/** The scale at a part of the whole range. */
export function scaleAtPart(part: number, [least, most]: readonly [number, number]): number {
  return least * (most / least) ** part;
}

/**
 * The CSS transform, about the upper left corner, that lays a picture shown with `shown` CSS pixels for each of its own behind a portrait
 * whose centre is `centre` and which is shown with `view` CSS pixels for each of its own.
 */
export function transformOf(
  placement: PhotoPlacement,
  shown: number,
  view: number,
  centre: readonly [number, number],
): string {
  const { x, y, scale, turn } = placement;
  const [left, top] = centre;
  return [
    `translate(${left}px, ${top}px)`,
    `rotate(${-turn}deg)`,
    `scale(${(scale * view) / shown})`,
    `translate(${-x * shown}px, ${-y * shown}px)`,
  ].join(" ");
}

/** Whether two placements show the same; the core counts with fewer digits. */
export function isSame(one: PhotoPlacement, other: PhotoPlacement): boolean {
  return (
    near(one.x, other.x, 0.01) &&
    near(one.y, other.y, 0.01) &&
    near(one.scale, other.scale, one.scale * 1e-5) &&
    near(one.turn, other.turn, 0.001)
  );
}

function near(one: number, other: number, by: number): boolean {
  return Math.abs(one - other) <= by;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The same direction, above -180 and at most 180. */
function inHalf(degrees: number): number {
  const rest = degrees - Math.floor(degrees / FULL) * FULL;
  return rest > FULL / 2 ? rest - FULL : rest;
}
