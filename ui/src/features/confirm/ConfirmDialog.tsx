import { WarningFilled } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, type CheckboxRef, Modal, Skeleton } from "antd";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { rem } from "../../app/textSize.tsx";
import type { ConfirmPlan } from "../../bindings/ConfirmPlan.ts";
import { useChanging } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { onEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { useFocusBack } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import { Advice } from "./Advice.tsx";
import style from "./Confirm.module.css";
import { IssueList } from "./IssueList.tsx";
import { Standing } from "./Standing.tsx";
import { texts } from "./texts.ts";

/** 数据确认: who of a selection can be confirmed, who only perhaps, who not; and confirming them. */
export function ConfirmDialog({
  persons,
  onClose,
}: {
  persons: readonly number[];
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const tell = useTell();
  const changing = useChanging();
  const plan = usePlan(persons);
  const [includeWarned, setIncludeWarned] = useState(false);
  /** How often 确定 was pressed where only the tick was missing. */
  const [missed, setMissed] = useState(0);
  const tick = useRef<CheckboxRef>(null);
  useEffect(() => {
    if (missed > 0) {
      tick.current?.focus();
    }
  }, [missed]);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  useFocusBack();

  const number = willConfirm(plan.data, includeWarned);
  const confirm = () => {
    if (plan.data === undefined || saving) {
      return;
    }
    if (number === 0) {
      setMissed(missed + 1);
      return;
    }
    setSaving(true);
    setFailure(null);
    changing(async () => {
      const { confirmed, undo } = await ask("confirm", { persons: [...persons], includeWarned });
      onClose();
      tell.changed(t.done(confirmed), { undo });
    }).catch((thrown: unknown) => {
      setSaving(false);
      setFailure(ShellFailure.of(thrown));
    });
  };

  return (
    <Modal
      open
      centered
      title={t.title}
      width={rem(720)}
      scrollLock={false}
      closable={!saving}
      keyboard={!saving}
      mask={{ closable: false }}
      onCancel={onClose}
      wrapProps={{ onKeyDown: onEnter(confirm) }}
      footer={
        plan.data !== undefined && (
          <Footer
            plan={plan.data}
            number={number}
            tick={tick}
            saving={saving}
            onConfirm={confirm}
            onClose={onClose}
          />
        )
      }
    >
      <div
        className={style["body"]}
        // Not before it can be answered.
        data-testid={plan.isPending ? undefined : "confirm-dialog"}
      >
        {plan.isError && (
          <>
            <FailureNotice failure={ShellFailure.of(plan.error)} />
            <Button loading={plan.isFetching} onClick={() => void plan.refetch()}>
              {t.again}
            </Button>
          </>
        )}
        {plan.isPending && (
          <>
            <p className={style["quiet"]}>{t.checking(persons.length)}</p>
            <Skeleton active title={false} />
          </>
        )}
        {plan.data !== undefined && (
          <Groups
            plan={plan.data}
            includeWarned={includeWarned}
            missed={missed > 0 && !includeWarned}
            tick={tick}
            onInclude={setIncludeWarned}
          />
        )}
        <FailureNotice failure={failure} />
      </div>
    </Modal>
  );
}

function Groups({
  plan,
  includeWarned,
  missed,
  tick,
  onInclude,
}: {
  plan: ConfirmPlan;
  includeWarned: boolean;
  missed: boolean;
  tick: RefObject<CheckboxRef | null>;
  onInclude: (include: boolean) => void;
}) {
  const t = useTexts(texts);
  const id = useId();
  const nobody = plan.ready + plan.warned === 0;
  return (
    <>
      <Standing plan={plan} />
      {plan.warned > 0 && (
        <section className={style["group"]} data-group="warned">
          <Checkbox
            ref={tick}
            checked={includeWarned}
            aria-describedby={id}
            data-testid="include-warned"
            onChange={({ target }) => {
              onInclude(target.checked);
            }}
          >
            <span className={style["heading"]}>
              <strong>{t.include}</strong>
              <span className={style["quiet"]}>{t.people(plan.warned)}</span>
            </span>
          </Checkbox>
          <p id={id} className={style["explain"]}>
            {t.includeHint}
          </p>
          {missed && (
            <p className={style["missed"]} role="alert" data-testid="include-missed">
              <WarningFilled />
              {t.includeMissed}
            </p>
          )}
          <IssueList label={t.warned} people={plan.warnedPeople} all={plan.warned} />
        </section>
      )}
      {nobody && <Advice plan={plan} />}
      {plan.blocked > 0 && (
        <section className={style["group"]} data-group="blocked">
          {!nobody && (
            <span className={style["heading"]}>
              <strong>{t.blocked}</strong>
              <span className={style["quiet"]}>{t.people(plan.blocked)}</span>
            </span>
          )}
          <IssueList label={t.blocked} people={plan.blockedPeople} all={plan.blocked} />
        </section>
      )}
    </>
  );
}

function Footer({
  plan,
  number,
  tick,
  saving,
  onConfirm,
  onClose,
}: {
  plan: ConfirmPlan;
  number: number;
  tick: RefObject<CheckboxRef | null>;
  saving: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const nobody = plan.ready + plan.warned === 0;
  const rest = plan.ready + plan.warned + plan.blocked - number;
  const buttons = useRef<HTMLDivElement>(null);
  const byTickAlone = number === 0 && !nobody;
  // What comes next: the tick where everything hangs on it, or else the main button, if it can be pressed.
  useEffect(() => {
    const [close, ok] = buttons.current?.querySelectorAll("button") ?? [];
    (byTickAlone ? tick.current : ok?.disabled === false ? ok : close)?.focus();
    // Once, as the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <footer className={style["footer"]} ref={buttons}>
      <p aria-live="polite">
        {number > 0 ? (
          <>
            <strong>{t.will(number, rest)}</strong>
            <span>{t.afterwards}</span>
          </>
        ) : (
          <span>{nobody ? null : t.nobodyButWarned}</span>
        )}
      </p>
      <Button disabled={saving} onClick={onClose}>
        {nobody ? t.close : t.cancel}
      </Button>
      <Button
        type="primary"
        disabled={nobody}
        loading={saving}
        data-testid="confirm-ok"
        onClick={onConfirm}
      >
        {t.ok(number)}
      </Button>
    </footer>
  );
}

/** What confirming would do. The selection may be very long, so it is no part of the key; it stays the same while the dialog is open. */
function usePlan(persons: readonly number[]) {
  const dialog = useId();
  return useQuery({
    queryKey: ["store", "confirm-plan", dialog],
    queryFn: () => ask("confirm_plan", { persons: [...persons] }),
    gcTime: 0,
  });
}

function willConfirm(plan: ConfirmPlan | undefined, includeWarned: boolean): number {
  return plan === undefined ? 0 : plan.ready + (includeWarned ? plan.warned : 0);
}
