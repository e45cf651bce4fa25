import { EyeInvisibleOutlined, EyeOutlined, LockOutlined, WarningFilled } from "@ant-design/icons";
import { Button, Input, type InputRef } from "antd";
import { type Ref, useId, useState } from "react";
import { bilingual, useTexts } from "../../i18n/language.tsx";
import style from "./PasswordField.module.css";

const texts = bilingual({
  zh: {
    show: "显示",
    hide: "隐藏",
    capsLock: "大写锁定已打开（Caps Lock）",
  },
  en: {
    show: "Show",
    hide: "Hide",
    capsLock: "Caps Lock is on",
  },
});

/** A secret: hidden unless it is shown, with a word where Caps Lock is on, and what is wrong with it below. */
export function PasswordField({
  label,
  value,
  onChange,
  fault,
  hint = null,
  fresh,
  field,
  testId,
}: {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  fault: string | null;
  hint?: string | null;
  /** A new one is made, as against one that is known. */
  fresh: boolean;
  field?: Ref<InputRef>;
  testId: string;
}) {
  const t = useTexts(texts);
  const id = useId();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const below = fault ?? (capsLock ? t.capsLock : hint);
  return (
    <div className={style["field"]}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        {...(field === undefined ? {} : { ref: field })}
        size="large"
        type={shown ? "text" : "password"}
        prefix={<LockOutlined className={style["lock"] ?? ""} />}
        suffix={
          <Button
            type="text"
            size="small"
            icon={shown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
            aria-label={shown ? t.hide : t.show}
            title={shown ? t.hide : t.show}
            tabIndex={-1}
            onClick={() => {
              setShown(!shown);
            }}
          />
        }
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyUp={(event) => {
          setCapsLock(event.getModifierState("CapsLock"));
        }}
        onKeyDown={(event) => {
          setCapsLock(event.getModifierState("CapsLock"));
        }}
        onBlur={() => {
          setCapsLock(false);
        }}
        status={fault === null ? "" : "error"}
        autoComplete={fresh ? "new-password" : "current-password"}
        spellCheck={false}
        aria-describedby={`${id}-below`}
        data-testid={testId}
      />
      <p
        id={`${id}-below`}
        className={style["below"]}
        data-tone={fault === null ? (capsLock ? "warning" : "hint") : "fault"}
        aria-live="polite"
      >
        {(fault !== null || capsLock) && <WarningFilled />}
        {below}
      </p>
    </div>
  );
}
