import { UnlockOutlined } from "@ant-design/icons";
import { Button, Input, type InputRef } from "antd";
import { useEffect, useId, useRef } from "react";
import { useTexts } from "../../i18n/language.tsx";
import { doubtful, groups, plain, USUAL_LENGTH } from "./code.ts";
import style from "./ImportDialog.module.css";
import { Complaint } from "./Standing.tsx";
import { texts } from "./texts.ts";

/**
 * 领取码, visible while typing. What is typed stays as it is, whatever the input method does; below it stands how it is understood.
 */
export function CodeField({
  value,
  onChange,
  focused,
  complaint,
  onRemembered,
}: {
  value: string;
  onChange: (typed: string) => void;
  /** Takes the focus when it appears, with everything selected. */
  focused: boolean;
  complaint: number;
  /** Goes back to the remembered one, where there is one. */
  onRemembered: (() => void) | null;
}) {
  const t = useTexts(texts);
  const id = useId();
  const field = useRef<InputRef>(null);
  useEffect(() => {
    if (focused) {
      field.current?.focus({ cursor: "all" });
    }
  }, [focused]);
  useEffect(() => {
    // Not when it ends: it does so with the first character, which the next one would replace.
    if (complaint > 0) {
      field.current?.focus({ cursor: "all" });
    }
  }, [complaint]);
  return (
    <section className={style["code"]}>
      <label htmlFor={id}>
        <strong>{t.code}</strong>
        <span className={style["hint"]}>{t.codeWhere}</span>
      </label>
      <Input
        id={id}
        ref={field}
        size="large"
        className={style["mono"] ?? ""}
        prefix={<UnlockOutlined className={style["key"] ?? ""} />}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        status={complaint > 0 ? "error" : ""}
        placeholder="XXXX-XXXX-XXXX-XXXX"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}-echo`}
        data-testid="code"
      />
      <div id={`${id}-echo`} className={style["echo"]}>
        {complaint > 0 ? <Complaint>{t.codeMissing}</Complaint> : <Echo typed={value} />}
        {onRemembered !== null && (
          <Button type="link" size="small" onClick={onRemembered}>
            {t.useRemembered}
          </Button>
        )}
      </div>
    </section>
  );
}

function Echo({ typed }: { typed: string }) {
  const t = useTexts(texts);
  const found = groups(typed);
  if (found.length === 0) {
    return <span className={style["echoWords"]} />;
  }
  const length = Array.from(plain(typed)).length;
  const odd = doubtful(typed);
  return (
    <>
      <span className={style["groups"]} data-testid="code-echo">
        {found.map((group, at) => (
          // The place is what a group is.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={at}>{group}</span>
        ))}
      </span>
      <span className={style["echoWords"]}>
        {odd.length > 0
          ? t.codeDoubtful(odd.join(" "))
          : length !== USUAL_LENGTH && t.codeLength(length)}
      </span>
    </>
  );
}

/** The 领取码 of last time will do. */
export function RememberedCode({ onAnother }: { onAnother: () => void }) {
  const t = useTexts(texts);
  return (
    <section className={style["remembered"]} data-testid="code-remembered">
      <UnlockOutlined className={style["key"] ?? ""} />
      <span>{t.remembered}</span>
      <Button type="link" onClick={onAnother} data-testid="code-another">
        {t.typeAnother}
      </Button>
    </section>
  );
}
