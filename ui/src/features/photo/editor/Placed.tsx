import type { PhotoPlacement } from "../../../bindings/PhotoPlacement.ts";
import { candidateFile } from "../../../host/shell.ts";
import style from "./Frame.module.css";
import { transformOf } from "./placement.ts";

/** The shell hands out the file's picture no longer than this. */
const LONGEST_SHOWN = 1400;

/** The file's picture behind a portrait that is shown with `view` CSS pixels for each of its own, around `centre`. */
export function Placed({
  candidate,
  placement,
  view,
  centre,
  alt,
}: {
  candidate: { readonly id: number; readonly width: number; readonly height: number };
  placement: PhotoPlacement;
  view: number;
  centre: readonly [number, number];
  alt: string;
}) {
  const { id, width, height } = candidate;
  const shown = Math.min(1, LONGEST_SHOWN / Math.max(width, height));
  return (
    <img
      className={style["placed"]}
      src={candidateFile(id)}
      alt={alt}
      draggable={false}
      style={{
        width: width * shown,
        height: height * shown,
        transform: transformOf(placement, shown, view, centre),
      }}
    />
  );
}
