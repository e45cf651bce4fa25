import type { PackageStanding } from "../../bindings/PackageStanding.ts";
import type { ShellFailure } from "../../host/failure.ts";

type OtherSigner = Extract<PackageStanding, { kind: "other-signer" }>;

/** What stands between a package and its import. */
export interface Gates {
  /** Another office signed: its 核对码 has to be typed. */
  readonly signer: OtherSigner | null;
  /** A newer package is here, made then: going on has to be ticked. */
  readonly newer: string | null;
  /** It was imported then: nothing to do. */
  readonly imported: string | null;
}

/**
 * From how the package stands, and from what the import answered meanwhile: behind another signer there may be an older package, or one
 * that was imported before, which only shows once the signer is accepted.
 */
export function gatesOf(standing: PackageStanding, answers: readonly ShellFailure[]): Gates {
  const answered = (code: ShellFailure["code"], param: string): string | null => {
    const failure = answers.find((one) => one.code === code);
    return failure === undefined ? null : (failure.params[param] ?? "");
  };
  return {
    signer: standing.kind === "other-signer" ? standing : null,
    newer:
      standing.kind === "older" ? standing.newestCreatedAt : answered("older-package", "newest"),
    imported:
      standing.kind === "already-imported"
        ? standing.importedAt
        : answered("already-imported", "at"),
  };
}

/** What the clerk has filled in so far. */
export interface Filled {
  /** The remembered 领取码 will do. */
  readonly remembered: boolean;
  /** 领取码 as typed. */
  readonly code: string;
  /** 「仍然导入这个旧数据包」 is ticked. */
  readonly acceptOlder: boolean;
  /** The new 核对码 is the right one. */
  readonly signerFits: boolean;
}

/** Something that is still to be filled in. */
export type Missing = "signer" | "older" | "code";

/** The first thing that is missing, from top to bottom. */
export function missingOf(gates: Gates, filled: Filled): Missing | null {
  if (gates.signer !== null && !filled.signerFits) {
    return "signer";
  }
  if (gates.newer !== null && !filled.acceptOlder) {
    return "older";
  }
  return filled.remembered || filled.code.trim() !== "" ? null : "code";
}
