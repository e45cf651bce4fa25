import { useEffect, useEffectEvent, useState } from "react";

/** Long enough to look up from the keyboard. */
const SECONDS = 3;

/** Counts down before the picture is taken; `null`: it does not. */
export function useCountdown(onZero: () => void): {
  readonly left: number | null;
  readonly start: () => void;
  readonly stop: () => void;
} {
  const [left, setLeft] = useState<number | null>(null);
  const zero = useEffectEvent(onZero);
  useEffect(() => {
    if (left === null) {
      return;
    }
    const timer = setTimeout(() => {
      if (left > 1) {
        setLeft(left - 1);
      } else {
        setLeft(null);
        zero();
      }
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [left]);
  return {
    left,
    start: () => {
      setLeft(SECONDS);
    },
    stop: () => {
      setLeft(null);
    },
  };
}
