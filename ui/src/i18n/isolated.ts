/** What would turn the direction of what follows: letters that are written from the right, and the signs that command a direction. */
const TURNS =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const ISOLATES = /[\u2066-\u2069]/gu;

/**
 * A name, path or other value from outside for the middle of a sentence on the screen, so that it cannot turn the direction of the rest. Where
 * it could not it stays as it is. Never for what is copied, saved, searched or compared.
 */
export function isolated(value: string): string {
  // Isolates of its own are left out: one that is closed too early would let it out of ours.
  return TURNS.test(value) ? `\u2068${withoutIsolates(value)}\u2069` : value;
}

/** A text of the screen for where only what was written belongs, such as the clipboard. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(ISOLATES, "");
}
