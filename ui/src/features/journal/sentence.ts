import type { ChoiceGround } from "../../bindings/ChoiceGround.ts";
import type { Deed } from "../../bindings/Deed.ts";
import type { DeedWords } from "../../bindings/DeedWords.ts";
import type { NumberChoice } from "../../bindings/NumberChoice.ts";
import type { TableField } from "../../bindings/TableField.ts";
import { isolated } from "../../i18n/isolated.ts";

/** What was done, in one word. */
export type Kind = Deed["kind"];

type Fields<D> = D extends unknown
  ? { [F in keyof D]: D[F] extends boolean ? F : never }[keyof D]
  : never;

/** What may be true of a deed. */
export type Flag = Fields<Deed>;

type Value = string | number | boolean | NumberChoice | null | readonly TableField[];

/** A part of a sentence that is left out where its number is 0. */
const PART = /\[([^\]]*\{(\w+)\}[^\]]*)\]/gu;

/** A deed that touched so many people as a sentence; the core does the same for files (`core::journal::sentence`). */
export function sentence(deed: Deed | null, people: number, words: DeedWords): string {
  const template = deed === null ? undefined : words.kinds[deed.kind];
  if (deed === null || template === undefined) {
    return words.unknown;
  }
  const values = new Map(Object.entries<Value>(deed));
  let said = template.replaceAll(PART, (_, part: string, field: string) =>
    values.get(field) === 0 ? "" : part,
  );
  let flags = groundOf(deed, words);
  for (const [name, value] of values) {
    if (typeof value === "boolean") {
      flags += value ? (words.flags[name] ?? "") : "";
    } else {
      said = said.replaceAll(`{${name}}`, () => inWords(value, words));
    }
  }
  return said.replaceAll("{people}", String(people)) + flags;
}

/** What a number's choice rests on; nothing where an earlier version has entered it. */
function groundOf(deed: Deed, words: DeedWords): string {
  const ground: ChoiceGround | null = "ground" in deed ? deed.ground : null;
  return ground === null ? "" : (words.grounds[ground] ?? "");
}

function inWords(value: Exclude<Value, boolean>, words: DeedWords): string {
  if (value === null) {
    return words.unanswered;
  }
  if (typeof value !== "object") {
    return isolated(String(value));
  }
  if ("kind" in value) {
    return value.kind === "neither"
      ? words.neither
      : words.offered.replaceAll("{index}", String(value.index));
  }
  return value.map((field) => words.fields[field] ?? field).join(" / ");
}

/** The words for a file, where every number stands. */
export function withEveryPart<W extends { readonly kinds: Readonly<Record<string, string>> }>(
  words: W,
): W & { readonly kinds: Record<string, string> } {
  const kinds: Record<string, string> = {};
  for (const [kind, template] of Object.entries(words.kinds)) {
    kinds[kind] = template.replaceAll(PART, "$1");
  }
  return { ...words, kinds };
}
