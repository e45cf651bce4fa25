import { createContext, type ReactNode, useContext } from "react";
import type { CodeWord } from "../bindings/CodeWord.ts";
import type { Language as Setting } from "../bindings/Language.ts";

/** A language of the window. */
export type Language = "zh" | "en";

/** Texts in both languages; the English ones have the shape of the Chinese ones, or it does not compile. */
export interface Bilingual<T> {
  readonly zh: T;
  readonly en: T;
}

/** Texts of a feature: `texts.ts` in its folder. */
export function bilingual<T extends object>(texts: { zh: T; en: NoInfer<T> }): Bilingual<T> {
  return texts;
}

const Context = createContext<Language>("zh");

/** Makes a language that of everything inside. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <Context value={language}>{children}</Context>;
}

/** The language of the window. */
export function useLanguage(): Language {
  return useContext(Context);
}

/** The texts in the language of the window. */
export function useTexts<T>(texts: Bilingual<T>): T {
  return texts[useLanguage()];
}

/** The word of a code; a text is the same in every language. */
export function useWord(): (word: CodeWord | string) => string {
  const language = useLanguage();
  return (word) => (typeof word === "string" ? word : word[language]);
}

/** The language that a setting means. Whoever has not chosen sees Chinese, unless the computer speaks English. */
export function languageOf(setting: Setting, computer: readonly string[]): Language {
  switch (setting) {
    case "zh-CN":
      return "zh";
    case "en":
      return "en";
    case "system":
      return computer[0]?.toLowerCase().startsWith("en") === true ? "en" : "zh";
  }
}
