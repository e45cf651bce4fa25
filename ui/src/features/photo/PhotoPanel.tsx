import {
  CameraOutlined,
  CheckCircleFilled,
  DeleteOutlined,
  PictureOutlined,
  SnippetsOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import { useRef } from "react";
import type { PersonView } from "../../bindings/PersonView.ts";
import type { PhotoProfile } from "../../bindings/PhotoProfile.ts";
import { personPicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { CameraDialog } from "./camera/CameraDialog.tsx";
import { useHasCamera } from "./camera/useHasCamera.ts";
import { fileSize } from "./fileSize.ts";
import style from "./PhotoPanel.module.css";
import { PhotoReview } from "./PhotoReview.tsx";
import { texts } from "./texts.ts";
import type { Photo } from "./usePhoto.ts";

/** The photo of a person at its true proportions, with the ways to another one. */
export function PhotoPanel({
  person,
  photo,
  profile,
}: {
  person: Pick<PersonView, "id" | "name" | "photo" | "editable">;
  photo: Photo;
  profile: PhotoProfile | undefined;
}) {
  const t = useTexts(texts);
  const now = person.photo;
  const hasCamera = useHasCamera();
  const pick = useRef<HTMLButtonElement>(null);
  return (
    <section className={style["panel"]}>
      {now === null ? (
        <NoPhoto profile={profile} editable={person.editable} />
      ) : (
        <figure className={style["figure"]}>
          <img
            className={style["picture"]}
            src={personPicture(person.id, now.version)}
            alt={t.photoOf(person.name)}
            draggable={false}
            data-testid="photo"
          />
          <figcaption className={style["caption"]}>
            <span data-source={now.source}>{t.source[now.source]}</span>
            <span>
              {now.width} × {now.height}
            </span>
            <span>{fileSize(now.bytes)}</span>
            {now.reason !== null && (
              <span className={style["because"]} data-testid="photo-taken-because">
                {t.because(now.reason)}
              </span>
            )}
          </figcaption>
        </figure>
      )}
      {person.editable && (
        <div className={style["ways"]}>
          <Button
            ref={pick}
            className={style["pick"] ?? ""}
            type={now === null ? "primary" : "default"}
            icon={<PictureOutlined />}
            data-testid="photo-pick"
            data-task="photo"
            loading={photo.works && photo.candidate === null}
            onClick={() => void photo.pick()}
          >
            {now === null ? t.pick : t.another}
          </Button>
          <Button
            title={t.pasteHint}
            icon={<SnippetsOutlined />}
            aria-label={t.paste}
            data-testid="photo-paste"
            disabled={photo.works}
            onClick={() => void photo.paste()}
          />
          {hasCamera && profile !== undefined && (
            <Button
              title={t.cameraHint}
              icon={<CameraOutlined />}
              aria-label={t.camera}
              data-testid="photo-camera"
              disabled={photo.works}
              onClick={photo.openCamera}
            />
          )}
          {now?.source === "clerk" && (
            <Button
              title={t.removeHint}
              icon={<DeleteOutlined />}
              aria-label={t.remove}
              data-testid="photo-remove"
              disabled={photo.works}
              onClick={() => void photo.remove()}
            />
          )}
        </div>
      )}
      {photo.did !== null && photo.takeBack !== null && (
        <output className={style["did"]} data-testid="photo-did">
          <CheckCircleFilled /> {t.did[photo.did]}
          <Button
            type="link"
            size="small"
            data-testid="photo-take-back"
            onClick={() => {
              // The button is about to go.
              pick.current?.focus();
              photo.takeBack?.();
            }}
          >
            {t.takeBack}
          </Button>
        </output>
      )}
      {photo.camera && profile !== undefined && (
        <CameraDialog
          name={person.name}
          profile={profile}
          onTaken={(jpeg) => void photo.taken(jpeg)}
          onClose={photo.closeCamera}
        />
      )}
      {photo.candidate !== null && profile !== undefined && (
        <PhotoReview
          key={photo.candidate.id}
          name={person.name}
          unnamed={photo.fromCamera ? t.fromCamera : t.fromClipboard}
          candidate={photo.candidate}
          profile={profile}
          works={photo.works}
          failure={photo.failure}
          onMake={photo.make}
          onAccept={(reason) => void photo.accept(reason)}
          onDiscard={photo.discard}
        />
      )}
    </section>
  );
}

/** What the picture must be like, in the place where it will be. */
function NoPhoto({ profile, editable }: { profile: PhotoProfile | undefined; editable: boolean }) {
  const t = useTexts(texts);
  const size = profile === undefined ? null : t.fileSize(profile.minKib, profile.maxKib);
  return (
    <div className={style["none"]} data-testid="no-photo">
      <UserOutlined className={style["sign"] ?? ""} />
      <strong>{t.none}</strong>
      <p>
        {t.rule}
        {profile !== undefined && (
          <span className={style["line"]}>
            {t.size(profile.width, profile.height)}
            {size !== null && ` · ${size}`}
          </span>
        )}
      </p>
      {editable && <p className={style["drop"]}>{t.drop}</p>}
    </div>
  );
}
