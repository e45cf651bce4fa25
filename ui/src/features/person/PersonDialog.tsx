import { Modal, Skeleton } from "antd";
import { useMemo, useState } from "react";
import { rem } from "../../app/textSize.tsx";
import { type Overlay, type ReasonedMark, useOverlay } from "../../app/overlay.tsx";
import { useUnit } from "../../app/queries.ts";
import { useUnsaved } from "../../app/unsaved.ts";
import type { ListQuery } from "../../bindings/ListQuery.ts";
import type { SavePerson } from "../../bindings/SavePerson.ts";
import { useFocusBack } from "../../components/focus.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { scrollable } from "../../components/scrollable.ts";
import { ShellFailure } from "../../host/failure.ts";
import { MarkDialog } from "../marks/MarkDialog.tsx";
import { usePaste } from "../photo/usePaste.ts";
import { usePhoto } from "../photo/usePhoto.ts";
import { firstTask } from "./firstTask.ts";
import { Foot } from "./Foot.tsx";
import { Head } from "./Head.tsx";
import { useWishes } from "./keys.ts";
import style from "./PersonDialog.module.css";
import { Sheet } from "./Sheet.tsx";
import { UnsavedQuestion } from "./UnsavedQuestion.tsx";
import { useDropped, useFocusOnTurn } from "./arrivals.ts";
import { useChangingPerson } from "./useChangingPerson.ts";
import { useSaving } from "./useSaving.ts";
import { usePersonInTurn, useTurn } from "./useTurn.ts";

/** 个人信息确认: one person after the other, in the order of the list that was on the screen. */
export function PersonDialog({
  person: first,
  query,
  typed,
  onClose,
}: {
  person: number;
  query: ListQuery;
  typed: SavePerson | undefined;
  onClose: () => void;
}) {
  const turn = useTurn(first, query);
  const { data: person, error, isPlaceholderData } = usePersonInTurn(turn.person);
  const unit = useUnit(query.unit);
  const saving = useSaving(person, typed);
  const photo = usePhoto(turn.person, useChangingPerson());
  const [asks, setAsks] = useState(false);
  const [mark, setMark] = useState<ReasonedMark | null>(null);
  const { open, overlay } = useOverlay();
  const alone = !asks && mark === null && !photo.camera && photo.candidate === null;

  const save = async (next: number | null) => {
    if ((await saving.save()) && next !== null) {
      turn.go(next);
    }
  };
  const go = (to: number | null) => {
    if (to !== null && !isPlaceholderData) {
      void save(to);
    }
  };
  const { unsaved } = saving;
  useUnsaved(
    useMemo(() => (unsaved === null ? null : { query, typed: unsaved }), [query, unsaved]),
  );
  /** The dialog again, on whom it has come to: all is saved then, what a lock has kept as well. */
  const back = (at: number): Overlay | null => {
    if (overlay?.kind !== "person") {
      return null;
    }
    const { typed: _saved, ...rest } = overlay;
    return { ...rest, person: at };
  };
  /** What was typed is on the form as well. */
  const print = async () => {
    if (person !== undefined && (await saving.save())) {
      const after = back(person.id);
      open({
        kind: "paper",
        source: { kind: "forms", persons: [person.id] },
        ...(after === null ? {} : { back: after }),
      });
    }
  };
  /** What was typed becomes an entry as well. */
  const journal = async () => {
    if (person !== undefined && (await saving.save())) {
      const after = back(person.id);
      open({
        kind: "journal",
        person: { id: person.id, name: person.name },
        ...(after === null ? {} : { back: after }),
      });
    }
  };
  const close = async () => {
    // A saving that is under way is waited for; what was typed and not saved is asked about.
    if (saving.dirty && !saving.works) {
      setAsks(true);
    } else if (await saving.save()) {
      onClose();
    }
  };

  useWishes(alone, (wish) => {
    switch (wish) {
      case "previous":
        go(turn.previous);
        break;
      case "next":
        go(turn.next);
        break;
      case "save":
        void save(null);
        break;
      case "save-next":
        void save(turn.next);
        break;
    }
  });
  const takesPicture = !asks && mark === null && person?.editable === true;
  useDropped(takesPicture, (file) => void photo.take(file));
  usePaste(takesPicture, () => void photo.paste());
  const focus = () => {
    if (person !== undefined) {
      const task = document.querySelector<HTMLElement>(`[data-task="${firstTask(person)}"]`);
      // What is said above it is read first.
      task?.focus({ preventScroll: true });
    }
  };
  useFocusOnTurn(person?.id, alone, focus);
  useFocusBack();

  return (
    <Modal
      open
      scrollLock={false}
      centered
      width={rem(980)}
      classNames={{ close: style["close"] ?? "" }}
      mask={{ closable: false }}
      title={<Head person={person} turn={turn} onGo={go} />}
      footer={
        <Foot
          person={person}
          saving={saving}
          last={turn.next === null}
          onSave={() => void save(null)}
          onSaveNext={() => void save(turn.next)}
          onMark={setMark}
          onPrint={() => void print()}
          onJournal={() => void journal()}
          onClose={() => void close()}
        />
      }
      onCancel={() => void close()}
      afterOpenChange={(opened) => {
        // On a slow computer the clerk may have begun before the dialog has quite opened.
        if (opened && document.activeElement?.matches("input, [data-task]") !== true) {
          focus();
        }
      }}
      wrapProps={{ "data-testid": "person-dialog" }}
    >
      <div className={style["body"]} inert={isPlaceholderData} {...scrollable}>
        {person === undefined ? (
          <>
            {error === null ? <Skeleton active /> : null}
            <FailureNotice failure={error === null ? null : ShellFailure.of(error)} />
          </>
        ) : (
          <Sheet key={person.id} person={person} unit={unit.data} saving={saving} photo={photo} />
        )}
      </div>
      {asks && (
        <UnsavedQuestion
          onSave={() => {
            setAsks(false);
            void saving.save().then((saved) => {
              if (saved) {
                onClose();
              }
            });
          }}
          onDrop={onClose}
          onBack={() => {
            setAsks(false);
          }}
        />
      )}
      {mark !== null && person !== undefined && (
        <MarkDialog
          mark={mark}
          persons={[person.id]}
          onClose={() => {
            setMark(null);
          }}
        />
      )}
    </Modal>
  );
}
