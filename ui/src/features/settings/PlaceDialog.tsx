import { useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useState } from "react";
import { forgetNotices } from "../../app/notices.ts";
import { rem } from "../../app/textSize.tsx";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useFocusBack } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { PlacePage } from "../start/first_run/PlacePage.tsx";
import { useOffered } from "../start/first_run/usePlaces.ts";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";

/** 换一个位置: the store is closed and stays where it is; in the other place the first start begins, or what is there is opened. */
export function PlaceDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const { left, offered, picked, anothers, id, choose, pick } = useOffered(true);
  const [going, setGoing] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const place = offered.find((one) => one.id === id);
  useFocusBack();

  const go = () => {
    if (place === undefined) {
      return;
    }
    setGoing(true);
    setFailure(null);
    // The shell ends this page with what it has shown; the next one finds the other place.
    ask("place_choose", place.id).then(
      (next) => {
        forgetNotices();
        client.removeQueries({ queryKey: ["store"] });
        void client.invalidateQueries({ queryKey: ["settings"] });
        client.setQueryData(["start"], next);
        // Where it is the present place nothing else has happened.
        onClose();
      },
      (thrown: unknown) => {
        setGoing(false);
        setFailure(ShellFailure.of(thrown));
      },
    );
  };

  return (
    <Modal
      open
      centered
      title={t.placeTitle}
      width={rem(640)}
      scrollLock={false}
      closable={!going}
      keyboard={!going}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <>
          <Button disabled={going} onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            type="primary"
            disabled={place === undefined}
            loading={going}
            data-testid="place-go"
            onClick={go}
          >
            {place?.holdsStore === true ? t.placeOpen : t.placeGo}
          </Button>
        </>
      }
    >
      <div className={style["rows"]} data-testid="place-dialog">
        <p>{t.placeWhat}</p>
        <PlacePage
          places={offered}
          picked={picked}
          chosen={place}
          anothers={anothers}
          left={left?.folder ?? null}
          mustPick={offered.length === 0}
          onChoose={choose}
          onPick={pick}
          onFailure={setFailure}
        />
        <p className={style["why"]}>{t.placeBack}</p>
        <FailureNotice failure={failure} />
      </div>
    </Modal>
  );
}
