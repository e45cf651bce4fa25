/** What opens a backup: what is offered, and what is asked of the clerk. */

import type { BackupLock } from "../../bindings/BackupLock.ts";
import type { BackupPurpose } from "../../bindings/BackupPurpose.ts";
import type { StartStatus } from "../../bindings/StartStatus.ts";
import { type PasswordFault, passwordFault, SHORTEST_OF_BACKUP } from "../start/password.ts";

/** Which of the store's own secrets a backup takes along; `null`: there are none. */
export type OwnSecrets = "both" | "password" | "recovery" | null;

type Secrets = Pick<StartStatus, "passwordSet" | "recoverySet">;

export function ownSecrets({ passwordSet, recoverySet }: Secrets): OwnSecrets {
  if (passwordSet) {
    return recoverySet ? "both" : "password";
  }
  return recoverySet ? "recovery" : null;
}

/** What the clerk has chosen and typed. */
export interface LockChoice {
  readonly kind: BackupLock["kind"];
  readonly passphrase: string;
  readonly again: string;
}

/** The first choice: a colleague gets a code, whoever has a secret needs no other. */
export function firstChoice(purpose: BackupPurpose, own: OwnSecrets): LockChoice["kind"] {
  if (purpose === "handover") {
    return "code";
  }
  return own === null ? "passphrase" : "own";
}

export function faultOf({ kind, passphrase, again }: LockChoice): PasswordFault | null {
  return kind === "passphrase" ? passwordFault(passphrase, again, SHORTEST_OF_BACKUP) : null;
}

export function lockOf({ kind, passphrase }: LockChoice): BackupLock {
  return kind === "passphrase" ? { kind, passphrase } : { kind };
}
