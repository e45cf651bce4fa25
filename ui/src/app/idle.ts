/** How long nobody has been at the computer. */

/** So long before the lock it is announced, in milliseconds. */
export const ANNOUNCED_MS = 30_000;

export type Standing =
  | { readonly kind: "here" }
  | { readonly kind: "soon"; readonly seconds: number }
  | { readonly kind: "away" };

/** Where things stand after so many milliseconds without a key or a movement of the mouse; `after`: minutes to the lock, `null`: never. */
export function standing(idle: number, after: number | null): Standing {
  if (after === null) {
    return { kind: "here" };
  }
  const left = after * 60_000 - idle;
  if (left <= 0) {
    return { kind: "away" };
  }
  return left <= ANNOUNCED_MS
    ? { kind: "soon", seconds: Math.ceil(left / 1_000) }
    : { kind: "here" };
}

/** Signs of life. */
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel", "drop"] as const;

/** Hears every sign of life until the returned function is called. */
export function onLife(live: () => void): () => void {
  for (const sign of SIGNS) {
    window.addEventListener(sign, live, { capture: true, passive: true });
  }
  return () => {
    for (const sign of SIGNS) {
      window.removeEventListener(sign, live, { capture: true });
    }
  };
}
