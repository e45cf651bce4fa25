import { useQuery } from "@tanstack/react-query";
import type { Place } from "../../../bindings/Place.ts";
import { ask } from "../../../host/shell.ts";

const NONE: readonly Place[] = [];

/** The places that are offered for the work folder; none until they are known, or where the system tells nothing. */
export function usePlaces(): readonly Place[] {
  // Asked for anew each time: what the shell calls a place does not outlive a lock, and the work folder may be another since.
  const places = useQuery({ queryKey: ["places"], queryFn: () => ask("places"), gcTime: 0 });
  return places.data ?? NONE;
}
