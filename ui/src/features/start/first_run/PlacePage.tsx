import {
  CheckCircleFilled,
  DesktopOutlined,
  FolderOpenOutlined,
  GlobalOutlined,
  HddOutlined,
  UsbOutlined,
  WarningFilled,
} from "@ant-design/icons";
import { Button, Radio, Tag } from "antd";
import { type ReactNode, useState } from "react";
import type { Place } from "../../../bindings/Place.ts";
import { takeFocus } from "../../../components/focus.ts";
import { size } from "../../../components/size.ts";
import { ShellFailure } from "../../../host/failure.ts";
import { ask } from "../../../host/shell.ts";
import { useTexts } from "../../../i18n/language.tsx";
import { ChoiceCard } from "./ChoiceCard.tsx";
import { doubtOf } from "./pages.ts";
import style from "./PlacePage.module.css";
import { texts } from "./texts.ts";

/** Where the data lie. */
export function PlacePage({
  places,
  picked,
  chosen,
  restores = false,
  anothers,
  whose = false,
  left = null,
  mustPick = false,
  onChoose,
  onPick,
  onFailure,
}: {
  places: readonly Place[];
  /** That of them which the clerk has added. */
  picked: Place | null;
  chosen: Place | undefined;
  /** A backup is restored there. */
  restores?: boolean;
  /** Those of them whose data may be another account's. */
  anothers: readonly Place[];
  /** Whose they are is asked, above the choice. */
  whose?: boolean;
  /** The folder that is left for another. */
  left?: string | null;
  /** There is none to choose from. */
  mustPick?: boolean;
  onChoose: (id: string) => void;
  onPick: (place: Place) => void;
  onFailure: (failure: ShellFailure | null) => void;
}) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState(false);
  const pick = () => {
    setAsking(true);
    onFailure(null);
    ask("place_pick")
      .then(
        (place) => {
          if (place !== null) {
            onPick(place);
          }
        },
        (thrown: unknown) => {
          onFailure(ShellFailure.of(thrown));
        },
      )
      .finally(() => {
        setAsking(false);
      });
  };
  return (
    <>
      <p className={style["lead"]}>
        {whose ? t.whoseLead : left === null && t.placeLead}
        {left !== null && (
          <span className={style["left"]} data-testid="place-left">
            {t.leaves(left)}
          </span>
        )}
      </p>
      <Radio.Group
        ref={whose ? focusFirst : null}
        className={style["places"] ?? ""}
        aria-label={t.step.place}
        value={chosen?.id ?? null}
        onChange={(event) => {
          onChoose(String(event.target.value));
        }}
      >
        {places.map((place) => (
          <PlaceCard
            key={place.id}
            place={place}
            picked={place === picked}
            chosen={place === chosen}
            restores={restores}
            anothers={anothers.includes(place)}
            asked={whose || left !== null}
          />
        ))}
      </Radio.Group>
      {!places.some((place) => place.besideProgram) && (
        <Button
          type="link"
          icon={<FolderOpenOutlined />}
          className={style["other"] ?? ""}
          ref={mustPick ? takeFocus : null}
          loading={asking}
          data-testid="place-pick"
          onClick={pick}
        >
          {t.placeOther}
        </Button>
      )}
    </>
  );
}

/** The question comes before the button that goes on. */
function focusFirst(group: HTMLElement | null): void {
  group?.querySelector("input")?.focus();
}

const ICONS: Record<Place["kind"], ReactNode> = {
  fixed: <HddOutlined />,
  removable: <UsbOutlined />,
  network: <GlobalOutlined />,
  unknown: <DesktopOutlined />,
};

function PlaceCard({
  place,
  picked,
  chosen,
  restores,
  anothers,
  asked,
}: {
  place: Place;
  picked: boolean;
  chosen: boolean;
  restores: boolean;
  anothers: boolean;
  asked: boolean;
}) {
  const t = useTexts(texts);
  const onDisk = picked ? t.placePicked : place.withSystem ? t.placeKind.fixed : t.placeSecond;
  const doubt = doubtOf(place);
  return (
    <ChoiceCard
      value={place.id}
      chosen={chosen}
      testId="place"
      icon={ICONS[place.kind]}
      title={
        <>
          {place.kind === "fixed" ? onDisk : t.placeKind[place.kind]}
          {place.recommended && !asked && (
            <Tag color="blue" variant="outlined">
              {t.recommended}
            </Tag>
          )}
        </>
      }
    >
      <span className={style["folder"]} data-copy>
        {place.folder}
      </span>
      <span className={style["quiet"]}>
        {place.free !== null && t.free(size(place.free))}
        {place.kind === "fixed" && ` · ${place.withSystem ? t.withSystem : t.apart}`}
      </span>
      {place.holdsStore && anothers && (
        <span className={style["doubt"]} data-testid="perhaps-anothers">
          <WarningFilled /> {restores ? t.anothersKept : t.anothers}
        </span>
      )}
      {place.holdsStore && !anothers && (
        <span className={style["good"]}>
          <CheckCircleFilled /> {restores ? t.holdsStoreKept : t.holdsStore}
        </span>
      )}
      {doubt !== null && (
        <span className={style["doubt"]}>
          <WarningFilled /> {t.doubt[doubt]}
        </span>
      )}
    </ChoiceCard>
  );
}
