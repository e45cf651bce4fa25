import { EyeOutlined, InfoCircleOutlined } from "@ant-design/icons";
import { Button, Switch } from "antd";
import type { PhotoCandidate } from "../../../bindings/PhotoCandidate.ts";
import { useTexts } from "../../../i18n/language.tsx";
import { texts } from "./texts.ts";
import type { Editing } from "./useEditor.ts";
import style from "./Whitening.module.css";

/** 背景变白: a choice, never silent, with the way to see the picture before. */
export function Whitening({
  candidate,
  editing,
  onBefore,
}: {
  candidate: PhotoCandidate;
  editing: Editing;
  onBefore: (shown: boolean) => void;
}) {
  const t = useTexts(texts);
  const { mayBeWhitened, whitened } = candidate;
  const release = () => {
    onBefore(false);
  };
  return (
    <div className={style["whitening"]} data-whitened={whitened}>
      <label>
        <Switch
          size="small"
          checked={editing.white}
          disabled={!mayBeWhitened}
          data-testid="photo-whiten"
          onChange={editing.setWhite}
        />
        <strong title="W">{t.whiten}</strong>
      </label>
      <span className={style["note"]} data-testid="photo-whiten-note">
        {whitened && <InfoCircleOutlined />}
        {whitened ? t.whitened : mayBeWhitened ? t.whitenHint : t.whitenNever}
      </span>
      {whitened && (
        <Button
          size="small"
          icon={<EyeOutlined />}
          data-testid="photo-before"
          onPointerDown={() => {
            onBefore(true);
          }}
          onPointerUp={release}
          onPointerLeave={release}
          onPointerCancel={release}
          onBlur={release}
          onKeyDown={(event) => {
            if (event.key === " ") {
              onBefore(true);
            }
          }}
          onKeyUp={release}
        >
          {t.hold}
        </Button>
      )}
    </div>
  );
}
