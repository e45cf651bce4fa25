/** What a page of the manual is made of. */

import type { PictureName } from "./pictures.ts";

export type Block =
  | { readonly kind: "text"; readonly text: string }
  /** To be done one after the other. */
  | { readonly kind: "steps"; readonly items: readonly string[] }
  | { readonly kind: "points"; readonly items: readonly string[] }
  | { readonly kind: "note" | "warning"; readonly text: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "picture"; readonly name: PictureName; readonly caption: string }
  | { readonly kind: "keys"; readonly rows: readonly (readonly [keys: string, does: string])[] }
  /** Where to read on: `page` or `page/section`; a test follows every one. */
  | { readonly kind: "see"; readonly links: readonly string[] }
  /** What is drawn or read from the program itself. */
  | { readonly kind: "card" | "states" | "steps-drawn" | "office" };

export const text = (words: string): Block => ({ kind: "text", text: words });
export const steps = (...items: string[]): Block => ({ kind: "steps", items });
export const points = (...items: string[]): Block => ({ kind: "points", items });
export const note = (words: string): Block => ({ kind: "note", text: words });
export const warning = (words: string): Block => ({ kind: "warning", text: words });
export const table = (head: string[], ...rows: string[][]): Block => ({
  kind: "table",
  head,
  rows,
});
export const picture = (name: PictureName, caption: string): Block => ({
  kind: "picture",
  name,
  caption,
});
export const keys = (...rows: [string, string][]): Block => ({ kind: "keys", rows });
export const see = (...links: string[]): Block => ({ kind: "see", links });
export const card: Block = { kind: "card" };
export const states: Block = { kind: "states" };
export const stepsDrawn: Block = { kind: "steps-drawn" };
export const office: Block = { kind: "office" };
