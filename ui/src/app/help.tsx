import { createContext, useContext } from "react";
import type { PageLink } from "../features/help/pages/link.ts";

/** Help lies above whatever is open, and gives it back as it was. */
export interface Help {
  /** Opens the manual; `null`: at its beginning. */
  readonly openManual: (at: PageLink | null) => void;
  /** Shows what the controls around are for, or else the manual. */
  readonly showAround: () => void;
}

/** `null`: there is no help here, as where a part of the page is tested alone. */
export const HelpContext = createContext<Help | null>(null);

/** How help is opened. */
export function useHelp(): Help | null {
  return useContext(HelpContext);
}
