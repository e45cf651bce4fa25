import { UserOutlined } from "@ant-design/icons";
import type { PersonView } from "../../bindings/PersonView.ts";
import { personPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./PersonCard.module.css";
import { texts } from "./texts.ts";

/** The photo as it stands now, at its true proportions. */
export function Photo({ person }: { person: PersonView }) {
  const t = useTexts(texts);
  return person.photo === null ? (
    <div className={style["photo"]} data-none="true">
      <UserOutlined />
      {t.noPhoto}
    </div>
  ) : (
    <img
      className={style["photo"]}
      src={personPicture(person.id, person.photo.version)}
      alt={t.photoOf(person.name)}
      draggable={false}
      data-testid="stack-photo"
    />
  );
}
