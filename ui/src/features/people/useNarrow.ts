import { type RefObject, useEffect, useState } from "react";

/** Whether something is narrower than so many pixels. */
export function useNarrow(node: RefObject<HTMLElement | null>, least: number): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const seen = node.current;
    if (seen === null) {
      return undefined;
    }
    const look = () => {
      setNarrow(seen.clientWidth < least);
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(seen);
    return () => {
      resized.disconnect();
    };
  }, [node, least]);
  return narrow;
}
