import type { Language } from "../../../i18n/language.tsx";
import type { Block } from "./blocks.ts";

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A page in one language; its sections by the names that links use. */
export interface Content<S extends string = string> {
  readonly title: string;
  readonly sections: Readonly<Record<S, Section>>;
}

export interface ManualPage<S extends string = string> extends Readonly<
  Record<Language, Content<S>>
> {
  /** Slides of the tutorial for units that a section tells of. */
  readonly slides: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** Both languages have the same sections, or it does not compile. */
export function page<S extends string>(written: {
  zh: Content<S>;
  en: Content<NoInfer<S>>;
  slides?: Readonly<Partial<Record<NoInfer<S>, readonly string[]>>>;
}): ManualPage<S> {
  return { zh: written.zh, en: written.en, slides: written.slides ?? {} };
}
