import {
  ArrowRightOutlined,
  CheckCircleFilled,
  EyeOutlined,
  ScissorOutlined,
} from "@ant-design/icons";
import { Button, Modal } from "antd";
import type { PhotoCandidate } from "../../bindings/PhotoCandidate.ts";
import type { PhotoProfile } from "../../bindings/PhotoProfile.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import type { ShellFailure } from "../../host/failure.ts";
import { candidatePicture } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { fileSize } from "./fileSize.ts";
import style from "./PhotoReview.module.css";
import { texts } from "./texts.ts";

/** Shows the clerk a chosen picture, and what would be stored of it, before anything is stored. */
export function PhotoReview({
  name,
  candidate,
  profile,
  works,
  failure,
  onAccept,
  onDiscard,
}: {
  name: string;
  candidate: PhotoCandidate;
  profile: PhotoProfile;
  works: boolean;
  failure: ShellFailure | null;
  onAccept: () => void;
  onDiscard: () => void;
}) {
  const t = useTexts(texts);
  useEnter(onAccept);
  const { what, hint } = useOutcome(candidate, profile);
  return (
    <Modal
      open
      scrollLock={false}
      centered
      width={candidate.asIs ? 520 : 720}
      title={t.review}
      mask={{ closable: false }}
      onCancel={onDiscard}
      footer={
        <>
          <Button data-testid="photo-discard" onClick={onDiscard}>
            {t.discard}
          </Button>
          <Button
            ref={takeFocus}
            type="primary"
            data-testid="photo-accept"
            loading={works}
            onClick={onAccept}
          >
            {t.accept}
          </Button>
        </>
      }
    >
      <div className={style["review"]} data-testid="photo-review">
        <div className={style["pictures"]}>
          {!candidate.asIs && (
            <>
              <figure className={style["figure"]}>
                <div className={style["frame"]}>
                  <img
                    src={candidatePicture(candidate.id, "before")}
                    alt={t.before}
                    draggable={false}
                  />
                </div>
                <figcaption>
                  <strong>{t.before}</strong>
                  <span>
                    {t.size(candidate.width, candidate.height)} · {fileSize(candidate.bytes)}
                  </span>
                </figcaption>
              </figure>
              <ArrowRightOutlined className={style["arrow"] ?? ""} />
            </>
          )}
          <figure className={style["figure"]}>
            <div className={style["frame"]} data-result>
              <img src={candidatePicture(candidate.id, "after")} alt={t.after} draggable={false} />
            </div>
            <figcaption>
              <strong>{t.after}</strong>
              <span>
                {t.size(profile.width, profile.height)} · {fileSize(candidate.resultBytes)}
              </span>
            </figcaption>
          </figure>
        </div>
        <p className={style["file"]} title={candidate.fileName} data-copy>
          {candidate.fileName}
        </p>
        <div className={style["what"]} data-cropped={candidate.cropped}>
          {candidate.cropped ? <ScissorOutlined /> : <CheckCircleFilled />}
          <div>
            <strong>{what}</strong>
            <span>{hint}</span>
          </div>
        </div>
        <div className={style["check"]}>
          <EyeOutlined />
          <strong>{t.check(name)}</strong>
        </div>
        <FailureNotice failure={failure} />
      </div>
    </Modal>
  );
}

/** What was done to the picture. */
function useOutcome({ asIs, cropped }: PhotoCandidate, { width, height }: PhotoProfile) {
  const t = useTexts(texts);
  if (asIs) {
    return { what: t.asIs(width, height), hint: t.asIsHint };
  }
  return cropped
    ? { what: t.cropped(width, height), hint: t.croppedHint }
    : { what: t.scaled(width, height), hint: t.scaledHint };
}
