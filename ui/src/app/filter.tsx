import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Chip } from "../bindings/Chip.ts";

interface Filter {
  readonly unit: number;
  readonly chip: Chip;
}

interface FilterState {
  readonly filter: Filter | null;
  readonly setFilter: (filter: Filter) => void;
}

const Context = createContext<FilterState | null>(null);

/** Keeps which people the list shows: the list changes it, and so does what lies above the list. */
export function WithFilter({ children }: { children: ReactNode }) {
  const [filter, setFilter] = useState<Filter | null>(null);
  const state = useMemo(() => ({ filter, setFilter }), [filter]);
  return <Context value={state}>{children}</Context>;
}

/** Which people of a unit the list shows, at first those with something left to do; and how to change it. */
export function useFilter(unit: number): readonly [Chip, (chip: Chip) => void] {
  const state = useContext(Context);
  if (state === null) {
    throw new Error("outside of WithFilter");
  }
  const { filter, setFilter } = state;
  const chip = filter?.unit === unit ? filter.chip : "open";
  return [
    chip,
    (wanted) => {
      setFilter({ unit, chip: wanted });
    },
  ];
}
