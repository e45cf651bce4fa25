import { CloseOutlined, InfoCircleOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { FailureNotice } from "../../components/FailureNotice.tsx";
import { FullScreen } from "../../components/FullScreen.tsx";
import { useFocusBack } from "../../components/focus.ts";
import { isComposing } from "../../components/keyboard.ts";
import { useTexts } from "../../i18n/language.tsx";
import { HelpSign } from "../help/HelpButton.tsx";
import { CodeField } from "./CodeField.tsx";
import { awaited } from "./desk.ts";
import { How } from "./How.tsx";
import { PersonCard } from "./PersonCard.tsx";
import { RefusedCard } from "./RefusedCard.tsx";
import style from "./StackScreen.module.css";
import { RemarkLine, TakenStrip } from "./Strips.tsx";
import { texts } from "./texts.ts";
import { useDesk } from "./useDesk.ts";
import { Waiting } from "./Waiting.tsx";

/** 收表: the stack of signed forms, one after the other, without a mouse. */
export function StackScreen({ unit, onClose }: { unit: number; onClose: () => void }) {
  const t = useTexts(texts);
  const { desk, hear, undo } = useDesk(unit, onClose);
  const field = useRef<HTMLInputElement>(null);
  const toField = useCallback(() => {
    field.current?.focus();
  }, []);
  useFocusBack();
  useKeys(field, undo);
  const { shown, taken, remark, failure } = desk;
  const person = awaited(desk) ?? (desk.taking === null ? null : (shown?.person ?? null));

  return (
    <FullScreen
      className={style["columns"]}
      title={t.title}
      data-testid="stack"
      data-standing={shown?.standing}
    >
      <header className={style["head"]}>
        <h2>{t.title}</h2>
        <div>
          <HelpSign />
          <Button
            type="text"
            size="large"
            icon={<CloseOutlined />}
            aria-label={t.close}
            title={`${t.close} · Esc`}
            data-testid="stack-close"
            onClick={onClose}
          />
        </div>
      </header>
      <main className={style["desk"]}>
        <div className={style["column"]}>
          <CodeField ref={field} desk={desk} hear={hear} />
          <div className={style["says"]} aria-live="polite">
            {remark !== null && <RemarkLine remark={remark} />}
            {taken !== null && (
              <TakenStrip
                taken={taken}
                onUndo={() => {
                  undo();
                  toField();
                }}
              />
            )}
            <FailureNotice failure={failure} />
          </div>
          {shown === null ? (
            <How quiet={taken !== null} />
          ) : person === null ? (
            <RefusedCard form={shown} />
          ) : (
            <PersonCard
              person={person}
              form={shown}
              taking={desk.taking}
              onAnswer={(choice) => {
                hear({ kind: "answer", choice });
                toField();
              }}
            />
          )}
        </div>
        <ul className={style["reminders"]}>
          {t.reminders.map((reminder) => (
            <li key={reminder}>
              <InfoCircleOutlined /> {reminder}
            </li>
          ))}
        </ul>
      </main>
      <Waiting unit={unit} onDone={toField} />
    </FullScreen>
  );
}

/** Digits and Enter go to the field wherever the focus is; Ctrl+Z takes back what was done last. */
function useKeys(field: { readonly current: HTMLInputElement | null }, undo: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event) || event.defaultPrevented) {
      return;
    }
    const typing = document.activeElement === field.current;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      if (field.current?.value === "") {
        event.preventDefault();
        undo();
      }
    } else if (!typing && !event.ctrlKey && !event.metaKey && /^[0-9]$/.test(event.key)) {
      // The digit itself follows the focus.
      field.current?.focus();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener("keydown", listen);
    return () => {
      window.removeEventListener("keydown", listen);
    };
  }, []);
}
