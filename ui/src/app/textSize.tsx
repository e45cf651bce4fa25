import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from "react";
import { isComposing } from "../components/keyboard.ts";

/** The sizes of everything that can be chosen, in percent. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;

const Context = createContext(100);

/** Makes a size that of everything inside. */
export function InTextSize({ percent, children }: { percent: number; children: ReactNode }) {
  return <Context value={percent}>{children}</Context>;
}

/** So many pixels at 100 %, in those of the present size: for what is reckoned and not laid out. */
export function useScaled(px: number): number {
  return scaled(px, useContext(Context));
}

/** Whole pixels: rows of a list lie exactly on each other. */
export function scaled(px: number, percent: number): number {
  return Math.round((px * percent) / 100);
}

/** A length for the style of an element: pixels at 100 %, as the stylesheets have them. */
export function rem(px: number): string {
  return `${px / 16}rem`;
}

/** What a key does to the size: the next one up or down, or the ordinary one; `null`: nothing. */
export function sizeAfter(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  now: number,
): number | null {
  if (!(ctrlKey || metaKey) || altKey) {
    return null;
  }
  switch (key) {
    case "+":
    case "=":
      return TEXT_SIZES.find((size) => size > now) ?? now;
    case "-":
    case "_":
      return TEXT_SIZES.findLast((size) => size < now) ?? now;
    case "0":
      return TEXT_SIZES[0];
    default:
      return null;
  }
}

/** Ctrl with +, - and 0, wherever the focus is; not where they change the size of something else. */
export function useTextSizeKeys(now: number, onSize: (percent: number) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const elsewhere = document.querySelector("[data-own-zoom]") !== null;
    const size = elsewhere || isComposing(event) ? null : sizeAfter(event, now);
    if (size !== null) {
      event.preventDefault();
      if (size !== now) {
        onSize(size);
      }
    }
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener("keydown", heard);
    return () => {
      window.removeEventListener("keydown", heard);
    };
  }, []);
}
