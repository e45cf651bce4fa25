import { useQueryClient } from "@tanstack/react-query";
import { Button, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useBackupStatus } from "../../app/queries.ts";
import { rem } from "../../app/textSize.tsx";
import type { LastNumber } from "../../bindings/LastNumber.ts";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus } from "../../components/focus.ts";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Backup.module.css";
import { texts } from "./texts.ts";

/** After a restore, once for each unit: which export was the last. Put off, it is asked again at the next start, and nothing is exported. */
export function LastNumbersDialog({ quiet }: { quiet: boolean }) {
  const numbers = useBackupStatus().data?.numbers ?? [];
  const [later, setLater] = useState(false);
  return numbers.length === 0 || later || quiet ? null : (
    <NumbersQuestion
      numbers={numbers}
      onLater={() => {
        setLater(true);
      }}
    />
  );
}

/** One field a unit. */
export function NumbersQuestion({
  numbers,
  onLater,
}: {
  numbers: readonly LastNumber[];
  onLater: () => void;
}) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [said, setSaid] = useState<ReadonlyMap<number, number>>(new Map());
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  const save = () => {
    if (saving) {
      return;
    }
    setSaving(true);
    ask(
      "last_numbers_set",
      numbers.map(({ unit, known }) => ({ unit, last: said.get(unit) ?? known })),
    )
      .then(
        (status) => {
          client.setQueryData(["store", "backup"], status);
        },
        (thrown: unknown) => {
          setFailure(ShellFailure.of(thrown));
        },
      )
      .finally(() => {
        setSaving(false);
      });
  };
  useEnter(save);
  return (
    <Modal
      open
      centered
      title={t.numbersTitle}
      width={rem(560)}
      scrollLock={false}
      mask={{ closable: false }}
      onCancel={onLater}
      footer={
        <>
          <Button onClick={onLater} data-testid="numbers-later">
            {t.numbersLater}
          </Button>
          <Button
            type="primary"
            ref={takeFocus}
            loading={saving}
            data-testid="numbers-save"
            onClick={save}
          >
            {t.numbersSave}
          </Button>
        </>
      }
    >
      <div className={style["form"]} data-testid="last-numbers">
        <p>{t.numbersWhy}</p>
        {numbers.map(({ unit, code, name, known }) => (
          <label key={unit} className={style["number"]}>
            <span>
              {name}
              <span className={style["small"]}>{t.numbersKnown(known)}</span>
            </span>
            <span className={style["name"]}>{t.numbersField(code)}</span>
            <InputNumber
              min={known}
              max={999_999}
              precision={0}
              value={said.get(unit) ?? known}
              data-testid={`last-number-${code}`}
              onChange={(typed) => {
                setSaid(new Map(said).set(unit, typed ?? known));
              }}
            />
          </label>
        ))}
        <FailureNotice failure={failure} />
      </div>
    </Modal>
  );
}
