import type { PersonView } from "../../bindings/PersonView.ts";
import type { UnitView } from "../../bindings/UnitView.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { PhotoPanel } from "../photo/PhotoPanel.tsx";
import type { Photo } from "../photo/usePhoto.ts";
import { Data } from "./Data.tsx";
import { useFailureInSight } from "./arrivals.ts";
import { draftOf } from "./draft.ts";
import { MobileField } from "./MobileField.tsx";
import { Notices } from "./Notices.tsx";
import { NumberSection } from "./NumberSection.tsx";
import { OwnData } from "./OwnData.tsx";
import { Progress } from "./Progress.tsx";
import style from "./Sheet.module.css";
import type { Saving } from "./useSaving.ts";

/** One person: the photo at the left, the data and what is to be said about them at the right. */
export function Sheet({
  person,
  unit,
  saving,
  photo,
}: {
  person: PersonView;
  unit: UnitView | undefined;
  saving: Saving;
  photo: Photo;
}) {
  const draft = draftOf(person, saving.edits);
  const { mobile, number, other } = byPlace(saving.failure);
  useFailureInSight(saving.failure ?? photo.failure);
  return (
    <div className={style["sheet"]}>
      <aside className={style["left"]}>
        <PhotoPanel person={person} photo={photo} profile={unit?.rules.photo} />
        <Progress person={person} />
      </aside>
      <div className={style["right"]}>
        {(other ?? photo.failure) !== null && (
          <div className={style["failure"]}>
            <FailureNotice failure={other ?? photo.failure} />
          </div>
        )}
        <Notices person={person} unitCode={unit?.summary.code ?? ""} />
        <Data person={person} unit={unit} />
        <NumberSection person={person} draft={draft} failure={number} onEdit={saving.edit} />
        <MobileField person={person} typed={draft.mobile} failure={mobile} onEdit={saving.edit} />
        <OwnData person={person} draft={draft} onEdit={saving.edit} />
      </div>
    </div>
  );
}

/** A failure is shown where its cause is. */
function byPlace(failure: Saving["failure"]): Record<Place, Saving["failure"]> {
  return { mobile: null, number: null, other: null, [placeOf(failure)]: failure };
}

type Place = "mobile" | "number" | "other";

function placeOf(failure: Saving["failure"]): Place {
  if (failure?.code === "mobile-invalid") {
    return "mobile";
  }
  return failure?.code === "choice-not-offered" ? "number" : "other";
}
