import { useEffect, useState } from "react";

const HOUR_MS = 3_600_000;

/** The time, to the hour: a program that stays open over night counts its days right in the morning. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = setInterval(() => {
      setNow(new Date());
    }, HOUR_MS);
    return () => {
      clearInterval(clock);
    };
  }, []);
  return now;
}
