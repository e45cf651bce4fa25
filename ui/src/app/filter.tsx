import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from "react";
import type { Chip } from "../bindings/Chip.ts";

interface Filter {
  readonly unit: number;
  readonly chip: Chip;
}

interface FilterState {
  readonly filter: Filter | null;
  readonly setFilter: (filter: Filter) => void;
  /** How often what lies above the list has wanted to see everybody of a filter. */
  readonly wanted: number;
  readonly want: (filter: Filter) => void;
}

const Context = createContext<FilterState | null>(null);

/** Keeps which people the list shows: the list changes it, and so does what lies above the list. */
export function WithFilter({ children }: { children: ReactNode }) {
  const [filter, setFilter] = useState<Filter | null>(null);
  const [wanted, setWanted] = useState(0);
  const state = useMemo(() => {
    const want = (one: Filter) => {
      setFilter(one);
      setWanted((before) => before + 1);
    };
    return { filter, setFilter, wanted, want };
  }, [filter, wanted]);
  return <Context value={state}>{children}</Context>;
}

/** Which people of a unit the list shows, at first those with something left to do; and how to change it. */
export function useFilter(unit: number): readonly [Chip, (chip: Chip) => void] {
  const { filter, setFilter } = useFilterState();
  const chip = filter?.unit === unit ? filter.chip : "open";
  return [
    chip,
    (wanted) => {
      setFilter({ unit, chip: wanted });
    },
  ];
}

/** Shows everybody of a filter, whatever was searched for. */
export function useShowAll(unit: number): (chip: Chip) => void {
  const { want } = useFilterState();
  return (chip) => {
    want({ unit, chip });
  };
}

/** Told each time that everybody of a filter is to be shown. */
export function useShownAll(tell: () => void): void {
  const { wanted } = useFilterState();
  const told = useEffectEvent(tell);
  useEffect(() => {
    if (wanted > 0) {
      told();
    }
  }, [wanted]);
}

function useFilterState(): FilterState {
  const state = useContext(Context);
  if (state === null) {
    throw new Error("outside of WithFilter");
  }
  return state;
}
