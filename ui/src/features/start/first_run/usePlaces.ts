import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Place } from "../../../bindings/Place.ts";
import { ask } from "../../../host/shell.ts";
import { perhapsAnothers } from "./pages.ts";

const NONE: readonly Place[] = [];

/** The places that are offered for the work folder; none until they are known, or where the system tells nothing. */
export function usePlaces(): readonly Place[] {
  // Asked for anew each time: what the shell calls a place does not outlive a lock, and the work folder may be another since.
  const places = useQuery({ queryKey: ["places"], queryFn: () => ask("places"), gcTime: 0 });
  return places.data ?? NONE;
}

/** The places to choose from, with the one that the clerk has added, and which was chosen. */
export function useOffered(leaves: boolean) {
  const places = usePlaces();
  const [picked, setPicked] = useState<Place | null>(null);
  const [id, choose] = useState<string | null>(null);
  const left = leaves ? places.find(({ chosen }) => chosen) : undefined;
  const others = places.filter((one) => one !== left);
  return {
    places,
    /** The one that is left for another. */
    left,
    offered: picked === null ? others : [...others, picked],
    picked,
    anothers: perhapsAnothers(places),
    id,
    choose,
    pick: (found: Place) => {
      setPicked(others.some(({ folder }) => folder === found.folder) ? null : found);
      choose(found.id);
    },
  };
}
