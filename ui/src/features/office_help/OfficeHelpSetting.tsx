import { BankOutlined, CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTell } from "../../app/tell.tsx";
import type { OfficeHelpOffer } from "../../bindings/OfficeHelpOffer.ts";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { takeFocus, takeLostFocus } from "../../components/focus.ts";
import { day } from "../../components/moment.ts";
import { StateLine } from "../../components/StateLine.tsx";
import { ShellFailure } from "../../host/failure.ts";
import { ask } from "../../host/shell.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./OfficeHelp.module.css";
import { officeName } from "./office.ts";
import { texts } from "./texts.ts";

/** Whether the card centre can help whoever forgets the 本机密码: the clerk's choice, off unless it is switched on. */
export function OfficeHelpSetting({ status, unit }: { status: StartStatus; unit: number }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const tell = useTell();
  const [asks, setAsks] = useState(false);
  const [changing, setChanging] = useState(false);
  const [failure, setFailure] = useState<ShellFailure | null>(null);
  /** What had the focus has gone with the change. */
  const [changed, setChanged] = useState(false);
  const { officeHelp } = status;
  const offer = useQuery({
    queryKey: ["store", "office-help", unit, officeHelp?.setAt ?? null],
    queryFn: () => ask("office_help_offer", unit),
  }).data;

  const change = (work: Promise<StartStatus>, done: string) => {
    setChanging(true);
    setFailure(null);
    work
      .then(
        (next) => {
          client.setQueryData(["start"], next);
          setAsks(false);
          setChanged(true);
          tell.done(done);
        },
        (thrown: unknown) => {
          setFailure(ShellFailure.of(thrown));
        },
      )
      .finally(() => {
        setChanging(false);
      });
  };
  const set = () => {
    change(ask("office_help_set", unit), t.setDone);
  };

  if (asks && offer !== undefined) {
    return (
      <Meaning
        offer={offer}
        setting={changing}
        failure={failure}
        onSet={set}
        onCancel={() => {
          setAsks(false);
        }}
      />
    );
  }
  const on = officeHelp !== null;
  return (
    <div className={style["rows"]}>
      <StateLine
        icon={on ? <CheckCircleFilled /> : <BankOutlined />}
        tone={on ? "good" : "plain"}
        why={
          on
            ? t.onWhy(
                officeName(officeHelp.office, t.someOffice),
                t.unit(officeHelp.unitCode, officeHelp.unitName),
                day(officeHelp.setAt),
              )
            : t.offWhy
        }
        data-testid="office-help"
        data-set={on}
        ways={
          on ? (
            <Popconfirm
              title={t.dropAsk}
              okText={t.dropYes}
              cancelText={t.cancel}
              okButtonProps={{ "data-testid": "office-help-drop-yes" }}
              onConfirm={() => {
                change(ask("office_help_drop"), t.dropDone);
              }}
            >
              <Button
                ref={changed ? takeLostFocus : null}
                loading={changing}
                data-testid="office-help-drop"
              >
                {t.drop}
              </Button>
            </Popconfirm>
          ) : (
            <Button
              ref={changed ? takeLostFocus : null}
              disabled={offer === undefined}
              data-testid="office-help-choose"
              onClick={() => {
                setAsks(true);
              }}
            >
              {t.choose}
            </Button>
          )
        }
      >
        {on ? t.on : t.off}
      </StateLine>
      {offer?.otherKey === true && (
        <StateLine
          icon={<WarningFilled />}
          tone="warning"
          data-testid="office-help-other-key"
          ways={
            <Button loading={changing} onClick={set} data-testid="office-help-again">
              {t.setAgain}
            </Button>
          }
        >
          {t.otherKey}
        </StateLine>
      )}
      <FailureNotice failure={failure} />
    </div>
  );
}

/** What it means, before it is switched on. */
function Meaning({
  offer,
  setting,
  failure,
  onSet,
  onCancel,
}: {
  offer: OfficeHelpOffer;
  setting: boolean;
  failure: ShellFailure | null;
  onSet: () => void;
  onCancel: () => void;
}) {
  const t = useTexts(texts);
  const office = officeName(offer.office, t.someOffice);
  return (
    <div className={style["meaning"]} data-testid="office-help-meaning">
      <ul>
        {t.means(office).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={style["who"]}>
        <strong>{t.officeIs(office, offer.office.code)}</strong>
        <span className={style["why"]}>{t.unitIs(t.unit(offer.unitCode, offer.unitName))}</span>
      </p>
      <FailureNotice failure={failure} />
      <div className={style["actions"]}>
        <Button onClick={onCancel}>{t.cancel}</Button>
        <Button
          type="primary"
          ref={takeFocus}
          loading={setting}
          onClick={onSet}
          data-testid="office-help-set"
        >
          {t.set}
        </Button>
      </div>
    </div>
  );
}
