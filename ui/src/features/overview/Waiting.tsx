import {
  BankOutlined,
  CreditCardOutlined,
  FolderOutlined,
  LaptopOutlined,
  UserOutlined,
} from "@ant-design/icons";
import type { ComponentType } from "react";
import type { DepartmentStates } from "../../bindings/DepartmentStates.ts";
import type { PersonState } from "../../bindings/PersonState.ts";
import { grouped } from "../../i18n/count.ts";
import { useTexts } from "../../i18n/language.tsx";
import { words } from "../../i18n/words.ts";
import style from "./Overview.module.css";
import { type WaitedFor, waiting } from "./states.ts";
import { texts } from "./texts.ts";

const ICONS: Record<WaitedFor, ComponentType> = {
  clerk: LaptopOutlined,
  person: UserOutlined,
  archive: FolderOutlined,
  agency: BankOutlined,
  centre: CreditCardOutlined,
};

/** Whom the work waits for: the clerk, the people themselves, or an office. */
export function Waiting({
  departments,
  toHandIn,
  onState,
}: {
  departments: readonly DepartmentStates[];
  toHandIn: number;
  onState: (state: PersonState) => void;
}) {
  const t = useTexts(texts);
  const { state: word } = useTexts(words);
  return (
    <ul className={style["waiting"]}>
      {waiting(departments, toHandIn).map(({ who, people, states }) => {
        const Icon = ICONS[who];
        return (
          <li key={who} data-none={people === 0} data-testid={`waits-${who}`}>
            <Icon />
            <div>
              <strong>{t.who[who]}</strong>
              {people > 0 && <span>{t.whoHint[who]}</span>}
              {people > 0 && (
                <p>
                  {states.map(({ state, count }) => (
                    <button
                      key={state}
                      type="button"
                      onClick={() => {
                        onState(state);
                      }}
                    >
                      {who === "clerk" && state === "exported" ? t.toHandIn : word[state]}{" "}
                      {grouped(count)}
                    </button>
                  ))}
                </p>
              )}
            </div>
            <span className={style["amount"]}>{people === 0 ? t.nobody : t.count(people)}</span>
          </li>
        );
      })}
    </ul>
  );
}
