import { CameraOutlined, VideoCameraOutlined } from "@ant-design/icons";
import { Alert, Button, Modal, Select } from "antd";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { rem } from "../../../app/textSize.tsx";
import type { PhotoProfile } from "../../../bindings/PhotoProfile.ts";
import { useEnter } from "../../../components/enter.ts";
import { takeFocus, useFocusBack } from "../../../components/focus.ts";
import { HelpLink } from "../../../components/HelpLink.tsx";
import { useTexts } from "../../../i18n/language.tsx";
import { at } from "../../help/pages/link.ts";
import { frameOf } from "./camera.ts";
import style from "./CameraDialog.module.css";
import { Outline } from "./Outline.tsx";
import { texts } from "./texts.ts";
import { useCamera } from "./useCamera.ts";
import { useCountdown } from "./useCountdown.ts";

const WIDTH = 860;
/** Until the camera says otherwise. */
const USUAL_RATIO = 16 / 9;

/** 拍照: what the camera sees, mirrored as one knows oneself, and the way to take it. */
export function CameraDialog({
  name,
  profile,
  onTaken,
  onClose,
}: {
  name: string;
  profile: PhotoProfile;
  /** The picture, not mirrored: a JPEG in Base64. */
  onTaken: (jpeg: string) => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const camera = useCamera();
  const { stream, trouble } = camera;
  const video = useRef<HTMLVideoElement>(null);
  const [ratio, setRatio] = useState<number | null>(null);
  const ready = stream !== null && ratio !== null;
  const count = useCountdown(() => {
    if (video.current !== null && ready) {
      onTaken(frameOf(video.current));
    }
  });
  const press = () => {
    if (!ready) {
      return;
    }
    if (count.left === null) {
      count.start();
    } else {
      count.stop();
      if (video.current !== null) {
        onTaken(frameOf(video.current));
      }
    }
  };
  useFocusBack();
  useEnter(press);
  useSpace(press);
  useEffect(() => {
    if (video.current !== null && video.current.srcObject !== stream) {
      video.current.srcObject = stream;
    }
  }, [stream]);

  return (
    <Modal
      open
      centered
      scrollLock={false}
      width={rem(WIDTH)}
      title={t.title(name)}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <div className={style["foot"]}>
          <span className={style["hint"]}>{t.hint}</span>
          <Button data-testid="camera-cancel" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            ref={takeFocus}
            type="primary"
            icon={<CameraOutlined />}
            data-testid="camera-take"
            aria-disabled={!ready}
            title="Enter"
            onClick={press}
          >
            {count.left === null ? t.take : t.takeNow}
          </Button>
        </div>
      }
    >
      <div className={style["stage"]} data-testid="camera" data-ready={ready}>
        {trouble === null ? (
          <>
            <video
              ref={video}
              className={style["video"]}
              autoPlay
              muted
              playsInline
              onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) => {
                setRatio(videoHeight > 0 ? videoWidth / videoHeight : USUAL_RATIO);
              }}
            />
            {ratio === null ? (
              <p className={style["starting"]}>
                <VideoCameraOutlined /> {t.starting}
              </p>
            ) : (
              <Outline ratio={ratio} portrait={profile} />
            )}
            {count.left !== null && (
              <output className={style["count"]} aria-label={t.counting(count.left)}>
                {count.left}
              </output>
            )}
          </>
        ) : (
          <Alert
            className={style["trouble"] ?? ""}
            type="error"
            showIcon
            data-testid="camera-trouble"
            data-trouble={trouble}
            title={t.trouble[trouble].what}
            description={
              <>
                {t.trouble[trouble].todo}
                <HelpLink page={at("photos", "camera")} />
              </>
            }
            action={
              <Button data-testid="camera-again" onClick={camera.again}>
                {t.again}
              </Button>
            }
          />
        )}
      </div>
      {camera.all.length > 1 && (
        <label className={style["which"]}>
          {t.camera}
          <Select
            data-testid="camera-choose"
            value={camera.chosen}
            onChange={(chosen) => {
              count.stop();
              setRatio(null);
              camera.choose(chosen);
            }}
            options={camera.all.map(({ deviceId, label }, index) => ({
              value: deviceId,
              label: label === "" ? t.nameless(index + 1) : label,
            }))}
          />
        </label>
      )}
    </Modal>
  );
}

/** The space bar presses as well; on a button it does so by itself. */
function useSpace(act: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const inButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (event.key === " " && !event.repeat && !event.defaultPrevented && !inButton) {
      event.preventDefault();
      act();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      pressed(event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
}
