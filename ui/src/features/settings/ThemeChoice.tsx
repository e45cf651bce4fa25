import type { Theme } from "../../bindings/Theme.ts";
import { useTexts } from "../../i18n/language.tsx";
import { useId } from "react";
import { texts } from "./texts.ts";
import style from "./ThemeChoice.module.css";

const THEMES = ["system", "light", "dark"] as const satisfies readonly Theme[];

/** Light or dark, each as a small window that looks like it. */
export function ThemeChoice({ theme, onTheme }: { theme: Theme; onTheme: (theme: Theme) => void }) {
  const t = useTexts(texts);
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={name} className={style["choice"]} data-testid="theme">
      <span id={name}>{t.theme}</span>
      <div className={style["themes"]}>
        {THEMES.map((one) => (
          <label key={one} className={style["theme"]}>
            <input
              type="radio"
              name={name}
              checked={one === theme}
              data-testid={`theme-${one}`}
              onChange={() => {
                onTheme(one);
              }}
            />
            <span className={style["windows"]} aria-hidden>
              {one !== "dark" && <Window shade="light" />}
              {one !== "light" && <Window shade="dark" />}
            </span>
            {t.themes[one]}
          </label>
        ))}
      </div>
    </div>
  );
}

function Window({ shade }: { shade: "light" | "dark" }) {
  return (
    <span className={style["window"]} data-shade={shade}>
      <i />
      <b />
      <b />
      <b />
    </span>
  );
}
