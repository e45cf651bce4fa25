import { Segmented, Switch } from "antd";
import { type ReactNode, useId } from "react";
import { useSet, useSettings } from "../../app/queries.ts";
import { useTell } from "../../app/tell.tsx";
import { TEXT_SIZES } from "../../app/textSize.tsx";
import type { Density } from "../../bindings/Density.ts";
import type { Language } from "../../bindings/Language.ts";
import type { Settings } from "../../bindings/Settings.ts";
import { withShortcut } from "../../components/shortcut.ts";
import { useTexts } from "../../i18n/language.tsx";
import style from "./Settings.module.css";
import { ThemeChoice } from "./ThemeChoice.tsx";
import { texts } from "./texts.ts";

/** 外观: language, light or dark, size of the text, how close rows stand; and numbers hidden in the list. */
export function Display() {
  const t = useTexts(texts);
  const id = useId();
  const settings = useSettings();
  const set = useSet();
  const tell = useTell();
  if (settings.data === undefined) {
    return null;
  }
  const { language, theme, textSize, density, maskNumbers } = settings.data;
  const change = (some: Partial<Settings>) => {
    set(some).catch(tell.failed);
  };
  return (
    <div className={style["rows"]}>
      <Line title={t.language}>
        <Segmented<Language>
          aria-label={t.language}
          data-testid="language"
          value={language}
          options={[
            { value: "system", label: t.system },
            { value: "zh-CN", label: "简体中文" },
            { value: "en", label: "English" },
          ]}
          onChange={(chosen) => {
            change({ language: chosen });
          }}
        />
      </Line>
      <ThemeChoice
        theme={theme}
        onTheme={(chosen) => {
          change({ theme: chosen });
        }}
      />
      <Line title={t.textSize} why={t.textSizeWhy(withShortcut("+"), withShortcut("-"))}>
        <Segmented<number>
          aria-label={t.textSize}
          data-testid="text-size"
          value={textSize}
          options={TEXT_SIZES.map((size) => ({ value: size, label: `${size}%` }))}
          onChange={(chosen) => {
            change({ textSize: chosen });
          }}
        />
      </Line>
      <Line title={t.density}>
        <Segmented<Density>
          aria-label={t.density}
          data-testid="density"
          value={density}
          options={[
            { value: "roomy", label: <DensityPicture rows={3} text={t.roomy} /> },
            { value: "compact", label: <DensityPicture rows={5} text={t.compact} /> },
          ]}
          onChange={(chosen) => {
            change({ density: chosen });
          }}
        />
      </Line>
      <div className={style["row"]}>
        <label htmlFor={id}>
          {t.mask}
          <span className={style["why"]}>{t.maskWhy}</span>
        </label>
        <Switch
          id={id}
          checked={maskNumbers}
          onChange={(hidden) => {
            change({ maskNumbers: hidden });
          }}
          data-testid="mask-numbers"
        />
      </div>
    </div>
  );
}

function Line({ title, why, children }: { title: string; why?: string; children: ReactNode }) {
  return (
    <div className={style["row"]}>
      <span>
        {title}
        {why !== undefined && <span className={style["why"]}>{why}</span>}
      </span>
      {children}
    </div>
  );
}

/** So many lines on the same height. */
function DensityPicture({ rows, text }: { rows: number; text: string }) {
  return (
    <span className={style["density"]}>
      <span className={style["lines"]} aria-hidden>
        {Array.from({ length: rows }, (_, row) => (
          <i key={row} />
        ))}
      </span>
      {text}
    </span>
  );
}
