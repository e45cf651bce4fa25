import { useQuery } from "@tanstack/react-query";
import { ask } from "../../host/shell.ts";

/** How far a unit is. */
export function useOverview(unit: number) {
  return useQuery({ queryKey: ["store", "overview", unit], queryFn: () => ask("overview", unit) });
}
