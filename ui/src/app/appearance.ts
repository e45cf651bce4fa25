import { useLayoutEffect, useSyncExternalStore } from "react";
import type { Theme } from "../bindings/Theme.ts";
import type { Shade } from "./palette.ts";

/** Lengths of the stylesheets are in rem, of which at 100 % one is so many pixels. */
const REM_PX = 16;

/** Where the look of the last time is kept: it is known before the settings have been read. */
const KEPT = "look";

const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** The theme that a setting means on this computer. */
export function shadeOf(theme: Theme, computerIsDark: boolean): Shade {
  return theme === "system" ? (computerIsDark ? "dark" : "light") : theme;
}

/** Follows the setting, and the computer where the setting says so. */
export function useShade(theme: Theme): Shade {
  const computerIsDark = useSyncExternalStore(listen, () => DARK.matches);
  return shadeOf(theme, computerIsDark);
}

function listen(changed: () => void): () => void {
  DARK.addEventListener("change", changed);
  return () => {
    DARK.removeEventListener("change", changed);
  };
}

/** Dresses the page, and remembers how. */
export function useAppearance(shade: Shade, theme: Theme, textSize: number): void {
  useLayoutEffect(() => {
    dress(shade, textSize);
    try {
      localStorage.setItem(KEPT, `${theme} ${textSize}`);
    } catch {
      // Nothing can be kept here; the next start shows the computer's look until the settings are there.
    }
  }, [shade, theme, textSize]);
}

/** Dresses the page as it was the last time, before anything is drawn. */
export function dressAtOnce(): void {
  const { theme, textSize } = kept();
  dress(shadeOf(theme, DARK.matches), textSize);
}

function dress(shade: Shade, textSize: number): void {
  const root = document.documentElement;
  root.dataset["theme"] = shade;
  root.style.fontSize = `${(REM_PX * textSize) / 100}px`;
}

function kept(): { theme: Theme; textSize: number } {
  const [theme, textSize] = (read() ?? "").split(" ");
  const percent = Number(textSize);
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    textSize: percent >= 100 && percent <= 200 ? percent : 100,
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
