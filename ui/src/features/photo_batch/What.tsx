import type { PictureRow } from "../../bindings/PictureRow.ts";
import { useTexts } from "../../i18n/language.tsx";
import { texts } from "./texts.ts";

/** What is done to the picture, or why nothing is. */
export function What({
  picture: { state, width, height, asIs, byFace, findings, alike },
}: {
  picture: PictureRow;
}) {
  const t = useTexts(texts);
  const made = asIs ? t.asIs : byFace ? t.byFace : t.centred;
  const [twin] = alike;
  const done = width > 0 && state !== "same" ? `${t.pixels(width, height)} · ${made}` : "";
  const todo = findings.length > 0 ? "" : t.todo[state];
  const same = twin === undefined ? "" : t.alike(twin.name);
  return [same, done, todo].filter((part) => part !== "").join(" · ");
}
