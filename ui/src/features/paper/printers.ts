import { useQuery } from "@tanstack/react-query";
import { ask } from "../../host/shell.ts";

/** The printers of this computer, the default one first; looked up anew whenever a preview opens, once `wanted`. */
export function usePrinters(wanted: boolean) {
  return useQuery({
    queryKey: ["printers"],
    queryFn: () => ask("printers"),
    enabled: wanted,
    staleTime: 0,
    gcTime: 0,
  });
}
