import {
  CheckCircleFilled,
  ClockCircleFilled,
  InfoCircleFilled,
  PhoneFilled,
  WarningFilled,
} from "@ant-design/icons";
import { Checkbox, Input, type InputRef } from "antd";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { PackageStanding } from "../../bindings/PackageStanding.ts";
import { moment, moments } from "../../components/moment.ts";
import { useTexts } from "../../i18n/language.tsx";
import { CheckCode } from "./Facts.tsx";
import type { Gates } from "./gates.ts";
import style from "./ImportDialog.module.css";
import { texts } from "./texts.ts";

/** A word on packages that need no accepting. */
export function Standing({ standing }: { standing: PackageStanding }) {
  const t = useTexts(texts);
  switch (standing.kind) {
    case "new-unit":
      return <Word title={t.newUnit} />;
    case "update":
      return <Word title={t.update(moment(standing.newestCreatedAt))}>{t.updateKeeps}</Word>;
    case "older":
    case "other-signer":
    case "already-imported":
      return null;
  }
}

function Word({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <p className={style["word"]} data-testid="standing">
      <InfoCircleFilled />
      <span>
        {title}
        {children}
      </span>
    </p>
  );
}

/** Nothing to do. */
export function AlreadyImported({ at }: { at: string }) {
  const t = useTexts(texts);
  return (
    <section className={style["gate"]} data-tone="done" data-testid="already-imported">
      <h3>
        <CheckCircleFilled />
        {t.importedTitle}
      </h3>
      <p>
        {t.importedWhen(moment(at))}
        {t.importedTodo}
      </p>
    </section>
  );
}

/** An older package: both dates, and the tick that accepts it. */
export function NewerIsHere({
  made,
  newest,
  accepted,
  onChange,
  complaint,
}: {
  made: string;
  newest: string;
  accepted: boolean;
  onChange: (accepted: boolean) => void;
  complaint: number;
}) {
  const t = useTexts(texts);
  const [madeAt, newestAt] = moments(made, newest);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (complaint > 0) {
      box.current?.querySelector("input")?.focus();
    }
  }, [complaint]);
  return (
    <section className={style["gate"]} data-tone="warning">
      <h3>
        <ClockCircleFilled />
        {t.olderTitle}
      </h3>
      <dl className={style["pair"]}>
        <div>
          <dt>{t.olderThis}</dt>
          <dd>{madeAt}</dd>
        </div>
        <div>
          <dt>{t.olderNewest}</dt>
          <dd>{newestAt}</dd>
        </div>
      </dl>
      <p>{t.olderWhy}</p>
      <div ref={box}>
        <Checkbox
          checked={accepted}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
          data-testid="accept-older"
        >
          {t.olderAccept}
        </Checkbox>
      </div>
      {complaint > 0 && <Complaint>{t.olderMissing}</Complaint>}
    </section>
  );
}

/** Another signer: both codes, whom to call, and the field for the new code. */
export function OtherSigner({
  signer,
  value,
  onChange,
  complaint,
}: {
  signer: NonNullable<Gates["signer"]>;
  value: string;
  onChange: (typed: string) => void;
  complaint: number;
}) {
  const t = useTexts(texts);
  const id = useId();
  const field = useRef<InputRef>(null);
  useEffect(() => {
    if (complaint > 0) {
      field.current?.focus({ cursor: "all" });
    }
  }, [complaint]);
  return (
    <section className={style["gate"]} data-tone="stop">
      <h3>
        <WarningFilled />
        {t.signerTitle}
      </h3>
      <dl className={style["pair"]}>
        <div>
          <dt>{t.signerPinned}</dt>
          <dd>
            <CheckCode code={signer.pinnedCode} />
          </dd>
        </div>
        <div>
          <dt>{t.signerFound}</dt>
          <dd>
            <CheckCode code={signer.foundCode} />
          </dd>
        </div>
      </dl>
      <p className={style["call"]} data-copy>
        <PhoneFilled /> {t.signerCall(signer.officeName, signer.officePhone)}
      </p>
      <label htmlFor={id}>{t.signerType}</label>
      <Input
        id={id}
        ref={field}
        className={style["mono"] ?? ""}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        status={complaint > 0 ? "error" : ""}
        placeholder="XXXX XXXX XXXX XXXX XXXX"
        autoComplete="off"
        spellCheck={false}
        data-testid="signer-code"
      />
      {complaint > 0 && (
        <Complaint>{value.trim() === "" ? t.signerEmpty : t.signerMissing}</Complaint>
      )}
    </section>
  );
}

/** What is still missing, said where it is missing. */
export function Complaint({ children }: { children: ReactNode }) {
  return (
    <p className={style["complaint"]} role="alert">
      <WarningFilled />
      {children}
    </p>
  );
}
