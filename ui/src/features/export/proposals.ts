import type { Settings } from "../../bindings/Settings.ts";
import type { StartStatus } from "../../bindings/StartStatus.ts";

/** What is proposed against a forgotten password. */
export interface Proposals {
  readonly recovery: boolean;
  readonly office: boolean;
}

/** What is proposed, once: what the clerk does not have yet; `null`: nothing, or not known yet. */
export function proposals(
  settings: Pick<Settings, "safetySeen"> | undefined,
  status: Pick<StartStatus, "passwordSet" | "recoverySet" | "officeHelp"> | undefined,
): Proposals | null {
  if (settings === undefined || status === undefined || settings.safetySeen) {
    return null;
  }
  const recovery = !status.recoverySet;
  const office = status.passwordSet && status.officeHelp === null;
  return recovery || office ? { recovery, office } : null;
}
