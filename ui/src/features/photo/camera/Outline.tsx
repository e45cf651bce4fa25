import style from "./CameraDialog.module.css";

/** The picture's height in units of the drawing; its width follows from the camera. */
const HIGH = 900;
/** Of the height: the portrait with some room around it, so that it can be cut out upright. */
const PORTRAIT = 0.86;
/** Of a portrait's width and height (GA 461-2004): face, and from hair to chin. */
const FACE = 0.62;
const HEAD = 0.72;
const HAIR = 0.05;

/** Head and shoulders, to stand in; and what will be the portrait. */
export function Outline({
  ratio,
  portrait,
}: {
  /** Width of the camera's picture by its height. */
  ratio: number;
  portrait: { readonly width: number; readonly height: number };
}) {
  const wide = HIGH * ratio;
  const height = HIGH * PORTRAIT;
  const width = (height * portrait.width) / portrait.height;
  const left = (wide - width) / 2;
  const top = HIGH - height;
  const middle = wide / 2;
  const [rx, ry] = [(width * FACE) / 2, (height * HEAD) / 2];
  const y = top + height * HAIR + ry;
  const neck = y + ry * 0.86;
  return (
    <svg className={style["outline"]} viewBox={`0 0 ${wide} ${HIGH}`} aria-hidden>
      <path
        className={style["around"]}
        fillRule="evenodd"
        d={`M0 0H${wide}V${HIGH}H0Z M${left} ${top}H${left + width}V${HIGH}H${left}Z`}
      />
      <ellipse className={style["head"]} cx={middle} cy={y} rx={rx} ry={ry} />
      {[-1, 1].map((side) => (
        <path
          key={side}
          className={style["head"]}
          d={`M${middle + side * rx * 0.55} ${neck} q0 ${ry * 0.2} ${side * rx * 0.5} ${ry * 0.26} T${middle + side * width * 0.48} ${HIGH}`}
        />
      ))}
    </svg>
  );
}
