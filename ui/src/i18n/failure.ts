import coreTexts from "../../../src-tauri/crates/core/texts/errors.json";
import packageTexts from "../../../src-tauri/crates/package/texts/errors.json";
import type { ErrorCode } from "../bindings/ErrorCode.ts";
import type { Failure } from "../bindings/Failure.ts";
import { isolated } from "./isolated.ts";
import type { Language } from "./language.tsx";

/** What happened, and what to do. */
export interface Explanation {
  readonly what: string;
  readonly todo: string;
}

/** Of every error, in every language: a code without its texts does not compile. */
const TEXTS: Record<ErrorCode, Record<Language, Explanation>> = { ...packageTexts, ...coreTexts };

/** An error in the clerk's words. */
export function explain(
  failure: Pick<Failure, "code" | "params">,
  language: Language,
): Explanation {
  const { what, todo } = TEXTS[failure.code][language];
  return { what: fill(what, failure.params), todo: fill(todo, failure.params) };
}

function fill(text: string, params: Failure["params"]): string {
  return text.replaceAll(/\{([a-zA-Z_]+)\}/g, (braces, name: string) => {
    const value = params[name];
    return value === undefined ? braces : isolated(value);
  });
}
