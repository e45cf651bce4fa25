import { WarningFilled } from "@ant-design/icons";
import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import { candidatePicture, personPicture } from "../../../host/shell.ts";
import { useTexts } from "../../../i18n/language.tsx";
import style from "./Alike.module.css";
import { texts } from "./texts.ts";

/** Others whose photo shows the same picture, beside the one that is looked at. */
export function Alike({ candidate: { id, version, alike } }: { candidate: PhotoCandidate }) {
  const t = useTexts(texts);
  return alike.map((person) => (
    <section key={person.id} className={style["alike"]} role="alert" data-testid="photo-alike">
      <img src={candidatePicture(id, version)} alt={t.after} draggable={false} />
      {person.photo !== null && (
        <img
          src={personPicture(person.id, person.photo)}
          alt={t.theirPhoto(person.name)}
          draggable={false}
        />
      )}
      <div>
        <strong>
          <WarningFilled />
          {t.alike(person.name)}
        </strong>
        <span>{t.alikeTodo}</span>
        <span data-copy>{person.personalNo}</span>
      </div>
    </section>
  ));
}
