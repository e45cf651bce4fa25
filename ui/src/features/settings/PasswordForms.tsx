import { Button, type InputRef } from "antd";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useEnter } from "../../components/enter.ts";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import type { ShellFailure } from "../../host/failure.ts";
import { useTexts } from "../../i18n/language.tsx";
import { passwordFault } from "../start/password.ts";
import { NewPasswordFields } from "../start/NewPasswordFields.tsx";
import { PasswordField } from "../start/PasswordField.tsx";
import style from "./Settings.module.css";
import { texts } from "./texts.ts";
import { usePasswordSet } from "./usePasswordSet.ts";

/** Sets the 本机密码, or changes it. */
export function NewPassword({
  asksCurrent,
  onClose,
}: {
  asksCurrent: boolean;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const { saving, failure, save } = usePasswordSet();
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [pressed, setPressed] = useState(false);
  const currentField = useRef<InputRef>(null);
  const passwordField = useRef<InputRef>(null);
  const againField = useRef<InputRef>(null);
  const fault = passwordFault(password, again);
  const currentMissing = asksCurrent && current === "";

  return (
    <Form
      saving={saving}
      failure={failure}
      action={t.save}
      danger={false}
      onClose={onClose}
      onSave={() => {
        if (currentMissing || fault !== null) {
          setPressed(true);
          select(
            currentMissing ? currentField : fault === "different" ? againField : passwordField,
          );
          return;
        }
        save(
          { current: asksCurrent ? current : null, new: password },
          t.passwordSet,
          onClose,
          () => {
            select(asksCurrent ? currentField : passwordField);
          },
        );
      }}
    >
      {asksCurrent && (
        <PasswordField
          field={currentField}
          label={t.current}
          value={current}
          onChange={setCurrent}
          fault={pressed && currentMissing ? t.currentEmpty : null}
          hint={t.currentHint}
          fresh={false}
          testId="password-current"
        />
      )}
      <div className={style["two"]}>
        <NewPasswordFields
          first={passwordField}
          second={againField}
          label={t.new}
          password={password}
          onPassword={setPassword}
          again={again}
          onAgain={setAgain}
          fault={pressed ? fault : null}
        />
      </div>
    </Form>
  );
}

/** Drops the 本机密码: the store then opens with the computer's login. */
export function DropPassword({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const { saving, failure, save } = usePasswordSet();
  const [current, setCurrent] = useState("");
  const [pressed, setPressed] = useState(false);
  const field = useRef<InputRef>(null);
  const focus = () => {
    select(field);
  };
  return (
    <Form
      saving={saving}
      failure={failure}
      action={t.drop}
      danger
      onClose={onClose}
      onSave={() => {
        if (current === "") {
          setPressed(true);
          focus();
          return;
        }
        save({ current, new: null }, t.passwordDropped, onClose, focus);
      }}
    >
      <p>{t.dropWhy}</p>
      <PasswordField
        field={field}
        label={t.current}
        value={current}
        onChange={setCurrent}
        fault={pressed && current === "" ? t.currentEmpty : null}
        hint={t.currentHint}
        fresh={false}
        testId="password-current"
      />
    </Form>
  );
}

function select(field: RefObject<InputRef | null>): void {
  field.current?.focus({ cursor: "all" });
}

function Form({
  saving,
  failure,
  action,
  danger,
  onSave,
  onClose,
  children,
}: {
  saving: boolean;
  failure: ShellFailure | null;
  action: string;
  danger: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTexts(texts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("input")?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useEffect(() => {
    if (failure !== null) {
      box.current?.scrollIntoView({ block: "nearest" });
    }
  }, [failure]);
  const go = () => {
    if (!saving) {
      onSave();
    }
  };
  useEnter(go);
  return (
    <div className={style["form"]} ref={box}>
      {children}
      <FailureNotice failure={failure} />
      <div className={style["actions"]}>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          type="primary"
          danger={danger}
          loading={saving}
          onClick={go}
          data-testid="password-save"
        >
          {action}
        </Button>
      </div>
    </div>
  );
}
