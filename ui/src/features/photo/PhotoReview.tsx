import { Button, Modal } from "antd";
import { useState } from "react";
import { useScaled } from "../../app/textSize.tsx";
import type { PhotoCandidate } from "../../bindings/PhotoCandidate.ts";
import type { PhotoMake } from "../../bindings/PhotoMake.ts";
import type { PhotoProfile } from "../../bindings/PhotoProfile.ts";
import { afterPaint } from "../../components/afterPaint.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { scrollable } from "../../components/scrollable.ts";
import type { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import { mayAccept, reasonFor, standingOf } from "./accept.ts";
import { Alike } from "./editor/Alike.tsx";
import { Controls } from "./editor/Controls.tsx";
import { Frame } from "./editor/Frame.tsx";
import { type EditorWish, useEditorWishes } from "./editor/keys.ts";
import { Outcome } from "./editor/Outcome.tsx";
import { dragged, turned, zoomed } from "./editor/placement.ts";
import { Reason, REASON_FIELD } from "./editor/Reason.tsx";
import { useStage } from "./editor/stage.ts";
import { texts } from "./editor/texts.ts";
import { useEditor } from "./editor/useEditor.ts";
import { Whitening } from "./editor/Whitening.tsx";
import { fileSize } from "./fileSize.ts";
import { Findings } from "./Findings.tsx";
import style from "./PhotoReview.module.css";

/** What is beside the stage, with the dialog's edges. */
const BESIDE = 596;

/** The photo editor: what would be stored of a chosen picture and what the checks say, before anything is stored. */
export function PhotoReview({
  name,
  unnamed,
  candidate,
  profile,
  works,
  failure,
  onMake,
  onAccept,
  onDiscard,
}: {
  name: string;
  /** What a picture without a file is called. */
  unnamed: string;
  candidate: PhotoCandidate;
  profile: PhotoProfile;
  works: boolean;
  failure: ShellFailure | null;
  onMake: (request: PhotoMake) => Promise<PhotoCandidate>;
  onAccept: (reason: string | null) => void;
  onDiscard: () => void;
}) {
  const t = useTexts(texts);
  const stage = useStage(profile);
  const beside = useScaled(BESIDE);
  const editing = useEditor(candidate, profile, onMake);
  const [lines, setLines] = useState(true);
  const [before, setBefore] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const standing = standingOf(candidate);
  // What is all good is one Enter away; anything else is looked at first.
  const [ready] = useState(!standing.needsReason);

  const accept = async () => {
    // What was moved last counts, also where it is not made yet.
    const now = standingOf(await editing.settled());
    if (mayAccept(now, reason)) {
      onAccept(reasonFor(now, reason));
    } else {
      setMissing(now.never === null);
      // The field may only just come.
      afterPaint(() => {
        document.querySelector<HTMLElement>(REASON_FIELD)?.focus();
      });
    }
  };
  const grant = (wish: EditorWish) => {
    switch (wish.kind) {
      case "move":
        editing.place((now) => dragged(now, wish.dx, wish.dy));
        break;
      case "zoom":
        editing.place((now) => zoomed(now, wish.factor));
        break;
      case "turn":
        editing.place((now) => turned(now, wish.degrees));
        break;
      case "automatic":
        editing.make("automatic");
        break;
      case "guides":
        setLines(!lines);
        break;
      case "whiten":
        if (candidate.mayBeWhitened) {
          editing.setWhite(!editing.white);
        }
        break;
    }
  };
  useEditorWishes(grant);
  useEnter(() => void accept());

  return (
    <Modal
      open
      scrollLock={false}
      centered
      width={stage.width + beside}
      title={t.title(name)}
      mask={{ closable: false }}
      onCancel={onDiscard}
      footer={
        <div className={style["foot"]} data-testid="photo-review-file">
          <span className={style["file"]} title={candidate.fileName} data-copy>
            {candidate.fileName === "" ? unnamed : candidate.fileName}
          </span>
          <span className={style["size"]}>
            {t.pixels(candidate.width, candidate.height)} · {fileSize(candidate.bytes)}
          </span>
          {standing.never !== null && (
            <strong className={style["never"]} data-testid="photo-never">
              {t.never(standing.never)}
            </strong>
          )}
          <Button data-testid="photo-discard" onClick={onDiscard}>
            {t.discard}
          </Button>
          <Button
            ref={ready ? takeFocus : null}
            type="primary"
            data-testid="photo-accept"
            loading={works}
            disabled={standing.never !== null}
            onClick={() => void accept()}
          >
            {standing.needsReason ? t.acceptWithReason : t.accept}
          </Button>
        </div>
      }
    >
      <div className={style["review"]} data-testid="photo-review">
        <div className={style["left"]} style={{ "--stage": `${stage.width}px` }}>
          <Frame
            candidate={candidate}
            stage={stage}
            editing={editing}
            lines={lines && !before}
            before={before}
            takesFocus={!ready}
          />
          <Controls
            candidate={candidate}
            portrait={profile}
            editing={editing}
            lines={lines}
            onLines={() => {
              setLines(!lines);
            }}
          />
        </div>
        <div className={style["beside"]}>
          <div className={style["right"]}>
            <FailureNotice failure={failure} />
            <Outcome
              name={name}
              candidate={candidate}
              portrait={profile}
              editing={editing}
              standing={standing}
            />
            <div className={style["findings"]} {...scrollable} data-own-arrows>
              <Alike candidate={candidate} />
              <Findings measures={candidate.measures} />
            </div>
            <Whitening candidate={candidate} editing={editing} onBefore={setBefore} />
            {standing.needsReason && standing.never === null && (
              <Reason
                reason={reason}
                missing={missing}
                onReason={(typed) => {
                  setReason(typed);
                  setMissing(false);
                }}
              />
            )}
          </div>
        </div>
      </div>
    </Modal>
  );
}
