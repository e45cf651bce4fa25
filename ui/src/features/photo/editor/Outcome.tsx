import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import type { MeasureVerdict } from "../../../bindings/MeasureVerdict.ts";
import { candidatePicture } from "../../../host/shell.ts";
import { useTexts } from "../../../i18n/language.tsx";
import type { Standing } from "../accept.ts";
import { fileSize } from "../fileSize.ts";
import { VerdictSign } from "../Findings.tsx";
import style from "./Outcome.module.css";
import { Placed } from "./Placed.tsx";
import type { Size } from "./placement.ts";
import { texts } from "./texts.ts";
import type { Editing } from "./useEditor.ts";

/** As wide as on the card, CSS pixels. */
const SMALL_PX = 98;

/** How the picture stands in a few words, and as small as on the card. */
export function Outcome({
  name,
  candidate,
  portrait,
  editing,
  standing,
}: {
  name: string;
  candidate: PhotoCandidate;
  portrait: Size;
  editing: Editing;
  standing: Standing;
}) {
  const t = useTexts(texts);
  const { id, version, resultBytes } = candidate;
  const verdict = verdictOf(standing);
  const view = SMALL_PX / portrait.width;
  const size = { width: SMALL_PX, height: portrait.height * view };
  const words = [
    standing.fails > 0 ? t.fails(standing.fails) : "",
    standing.warnings > 0 ? t.warnings(standing.warnings) : "",
  ].filter((part) => part !== "");
  return (
    <header className={style["outcome"]}>
      <div className={style["words"]}>
        <strong
          className={style["verdict"]}
          data-verdict={verdict}
          data-testid="photo-verdict"
          aria-live="polite"
        >
          <VerdictSign verdict={verdict} />
          {words.length > 0 ? words.join(" · ") : standing.needsReason ? t.alikeOnly : t.takeable}
        </strong>
        <span className={style["quiet"]}>{t.yours(name)}</span>
        <span className={style["quiet"]}>
          {t.after} {t.pixels(portrait.width, portrait.height)} · {fileSize(resultBytes)}
        </span>
      </div>
      {candidate.whitened && (
        <figure>
          <div className={style["small"]} style={size}>
            <Placed
              candidate={candidate}
              placement={editing.placement}
              view={view}
              centre={[size.width / 2, size.height / 2]}
              alt={t.before}
            />
          </div>
          <figcaption>{t.before}</figcaption>
        </figure>
      )}
      <figure>
        <img
          className={style["small"]}
          style={size}
          src={candidatePicture(id, version)}
          alt={t.after}
          draggable={false}
        />
        <figcaption>{t.after}</figcaption>
      </figure>
    </header>
  );
}

function verdictOf({ fails, needsReason }: Standing): MeasureVerdict {
  if (fails > 0) {
    return "fails";
  }
  return needsReason ? "warning" : "good";
}
