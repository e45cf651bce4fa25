import { useQuery } from "@tanstack/react-query";
import { ask } from "../../host/shell.ts";

/** The printers of this computer, the default one first; looked up anew whenever a preview opens. */
export function usePrinters() {
  return useQuery({
    queryKey: ["printers"],
    queryFn: () => ask("printers"),
    staleTime: 0,
    gcTime: 0,
  });
}
