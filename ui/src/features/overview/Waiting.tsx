import {
  BankOutlined,
  CreditCardOutlined,
  FolderOutlined,
  LaptopOutlined,
  UserOutlined,
} from "@ant-design/icons";
import type { ComponentType } from "react";
import type { Chip } from "../../bindings/Chip.ts";
import type { Overview } from "../../bindings/Overview.ts";
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
  overview,
  onChip,
}: {
  overview: Overview;
  onChip: (chip: Chip) => void;
}) {
  const t = useTexts(texts);
  const { chip: word } = useTexts(words);
  return (
    <ul className={style["waiting"]}>
      {waiting(overview).map(({ who, people, chips }) => {
        const Icon = ICONS[who];
        return (
          <li key={who} data-none={people === 0} data-testid={`waits-${who}`}>
            <Icon />
            <div>
              <strong>{t.who[who]}</strong>
              {people > 0 && <span>{t.whoHint[who]}</span>}
              {people > 0 && (
                <p>
                  {chips.map(({ chip, count }) => (
                    <button
                      key={chip}
                      type="button"
                      onClick={() => {
                        onChip(chip);
                      }}
                    >
                      {word[chip]} {grouped(count)}
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
